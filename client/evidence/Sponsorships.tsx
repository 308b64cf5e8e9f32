import type { EvidenceFactFragment } from "../generated/operations.ts";
import { ByTense } from "./ByTense.tsx";
import { FactEntry } from "./FactEntry.tsx";
import { NodeLink } from "./NodeLink.tsx";
import styles from "./panels.module.css";
import type { Day } from "./useDay.ts";

export type SponsorshipFact = Extract<EvidenceFactFragment, { __typename: "Sponsorship" }>;

interface Props {
  readonly sponsorships: readonly SponsorshipFact[];
  readonly day: Day;
  /** Whose list it is: a sponsor's, which names instruments, or an instrument's, which names sponsors. */
  readonly of: "sponsor" | "instrument";
}

/** Who put a name to which draft, and in what capacity. */
export function Sponsorships({ sponsorships, day, of }: Props) {
  return (
    <ByTense
      items={of === "sponsor" ? newestFirst(sponsorships) : sponsorships}
      factsOf={(fact) => [fact]}
      day={day}
      first={of === "sponsor" ? 6 : 10}
      render={(fact, tense) => (
        <li key={fact.key} className={styles.entry} data-tense={tense}>
          <NodeLink node={of === "sponsor" ? fact.instrument : fact.sponsor} />
          <FactEntry fact={fact} day={day} />
        </li>
      )}
    />
  );
}

function newestFirst(facts: readonly SponsorshipFact[]): readonly SponsorshipFact[] {
  return [...facts].sort((a, b) =>
    (a.date ?? "") < (b.date ?? "") ? 1 : (a.date ?? "") > (b.date ?? "") ? -1 : 0,
  );
}
