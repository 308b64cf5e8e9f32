import { Loading } from "../design/Notices.tsx";

export function PairPanel(_props: { readonly a: string; readonly b: string }) {
  return <Loading />;
}
