import { Loading } from "../design/Notices.tsx";

export function InstrumentPanel(_props: { readonly id: string }) {
  return <Loading />;
}
