import { Loading } from "../design/Notices.tsx";

export function RollCallPanel(_props: { readonly id: string }) {
  return <Loading />;
}
