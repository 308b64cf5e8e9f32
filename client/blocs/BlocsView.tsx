import { Loading } from "../design/Notices.tsx";

export function BlocsView() {
  return <Loading figure />;
}
