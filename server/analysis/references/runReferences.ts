import type { JobTools } from "../jobTools.ts";
import { checkReference, type ReferenceResult } from "./reference.ts";
import { REFERENCES } from "./references.ts";

/** Computes every reference value; a job for a worker thread, some hundred milliseconds long. */
export function runReferences(_input: null, { progress }: JobTools): readonly ReferenceResult[] {
  const results: ReferenceResult[] = [];
  for (const reference of REFERENCES) {
    results.push(checkReference(reference));
    progress(results.length / REFERENCES.length);
  }
  return results;
}
