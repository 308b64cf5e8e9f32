import {
  type FactKind,
  type FactRow,
  isFactKind,
  type NodeKind,
  type NodeRow,
} from "../../../schema/kinds.ts";
import { compareText } from "../compareText.ts";
import type { Engine } from "../engine.ts";
import { factPattern, factRows, selectFact, selectNode } from "./select.ts";

/** Reading every ballot of the General Assembly takes seconds, not minutes; the limit only ends a hung read. */
const TIMEOUT_MS = 300_000;

/** Everything of a kind, sorted by id or key. */
export async function readContents(
  engine: Engine,
  kind: NodeKind | FactKind,
): Promise<readonly (NodeRow | FactRow)[]> {
  const options = { timeoutMs: TIMEOUT_MS };
  if (!isFactKind(kind)) {
    const rows = await engine.read(`MATCH (n:${kind}) RETURN ${selectNode(kind)}`, {}, options);
    return (rows as unknown as NodeRow[]).sort((left, right) => compareText(left.id, right.id));
  }
  const rows = await engine.read(`${factPattern(kind)} RETURN ${selectFact(kind)}`, {}, options);
  return factRows(kind, rows).sort((left, right) => compareText(left.key, right.key));
}
