import { Loading } from "../design/Notices.tsx";

export function PositionPanel(_props: { readonly id: string }) {
  return <Loading />;
}
