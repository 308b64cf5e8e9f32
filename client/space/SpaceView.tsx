import { Loading } from "../design/Notices.tsx";

export function SpaceView() {
  return <Loading figure />;
}
