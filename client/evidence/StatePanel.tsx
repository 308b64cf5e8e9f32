import { Loading } from "../design/Notices.tsx";

export function StatePanel(_props: { readonly id: string }) {
  return <Loading />;
}
