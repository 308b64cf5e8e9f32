import { CHECKED_ELSEWHERE } from "../../analysis/references/checkedElsewhere.ts";
import type { ReferenceStatus as Tag } from "../../analysis/references/reference.ts";
import type { QueryResolvers, ReferenceStatus } from "../../generated/resolvers.ts";
import { longWork } from "../longWork.ts";

const STATUS: Readonly<Record<Tag, ReferenceStatus>> = { P: "PUBLISHED", R: "RECOMPUTED", C: "OURS" };

/** Known values beside ours, as long work. */
export const selfTest: NonNullable<QueryResolvers["selfTest"]> = (_parent, _args, context) => {
  const { progress, result } = longWork(context, "selfTest", null, () => null);
  if (result === null) return { progress, result };
  return {
    progress,
    result: {
      passed: result.filter(({ passed }) => passed).length,
      count: result.length,
      checks: result.map(({ what, status, ...check }) => ({
        ...check,
        what: what.en,
        whatZh: what.zh,
        status: STATUS[status],
      })),
      elsewhere: CHECKED_ELSEWHERE.map(({ what, test }) => ({ what: what.en, whatZh: what.zh, test })),
    },
  };
};
