import { Loading } from "../design/Notices.tsx";

export function FindView() {
  return <Loading />;
}
