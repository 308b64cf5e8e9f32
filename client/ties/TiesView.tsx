import { Loading } from "../design/Notices.tsx";

export function TiesView() {
  return <Loading figure />;
}
