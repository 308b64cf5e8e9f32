import { Loading } from "../design/Notices.tsx";

export function BlocPanel(_props: { readonly id: string }) {
  return <Loading />;
}
