import type { FactKind } from "../../schema/kinds.ts";
import { Loading } from "../design/Notices.tsx";

export function FactPanel(_props: { readonly kind: FactKind; readonly factKey: string }) {
  return <Loading />;
}
