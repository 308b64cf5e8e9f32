import { Loading } from "../design/Notices.tsx";

export function EventPanel(_props: { readonly id: string }) {
  return <Loading />;
}
