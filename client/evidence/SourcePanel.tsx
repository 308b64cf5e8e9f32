import { Loading } from "../design/Notices.tsx";

export function SourcePanel(_props: { readonly id: string }) {
  return <Loading />;
}
