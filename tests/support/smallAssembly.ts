import fc from "fast-check";
import type { RollCallBallots } from "../../server/store/store.ts";

const STATES = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG"];
const ballot = fc.constantFrom("yes", "no", "abstain", "absent", "none");

/** Up to 70 roll calls (three words of a bit set) of up to seven states, with every kind of ballot and with none on record. */
export const smallAssembly: fc.Arbitrary<readonly RollCallBallots[]> = fc
  .array(fc.array(ballot, { minLength: STATES.length, maxLength: STATES.length }), {
    minLength: 1,
    maxLength: 70,
  })
  .map((rollCalls) =>
    rollCalls.map((ballots, r) => {
      const known = [...STATES.keys()].filter((s) => ballots[s] !== "none");
      return {
        rollCall: `r${String(r).padStart(3, "0")}`,
        states: known.map((s) => STATES[s] ?? ""),
        ballots: known.map((s) => ballots[s] ?? ""),
      };
    }),
  );

/** The plainest way to say what a state did: look it up. Undefined where no ballot is on record. */
export function lookUp(rollCall: RollCallBallots, state: string): string | undefined {
  return rollCall.ballots[rollCall.states.indexOf(state)];
}
