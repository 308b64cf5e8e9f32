import { Loading } from "../design/Notices.tsx";

export function GraphView() {
  return <Loading />;
}
