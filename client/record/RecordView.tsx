import { Loading } from "../design/Notices.tsx";

export function RecordView() {
  return <Loading figure />;
}
