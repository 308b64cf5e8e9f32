import { Loading } from "../design/Notices.tsx";

export function TopicPanel(_props: { readonly id: string }) {
  return <Loading />;
}
