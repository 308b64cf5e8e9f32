import type { EvidenceFactFragment, StateEvidenceQuery } from "../generated/operations.ts";
import { ByTense } from "./ByTense.tsx";
import { FactEntry } from "./FactEntry.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { PartyTag } from "./PartyTag.tsx";
import styles from "./panels.module.css";
import { partyStatus } from "./partyStatus.ts";
import type { Day } from "./useDay.ts";

/** A treaty action whose instrument says what participation depends on. */
export type TreatyActionFact = NonNullable<StateEvidenceQuery["state"]>["participation"][number];

interface Props {
  readonly participation: readonly TreatyActionFact[];
  readonly day: Day;
  /** When the party ended; null for one that goes on. */
  readonly until?: string | null;
}

/** What a party did with each instrument, step by step, and how it stands to it on the day. Treaties come first, newest first. */
export function Treaties({ participation, day, until = null }: Props) {
  return (
    <ByTense
      items={byInstrument(participation)}
      factsOf={(actions) => actions as readonly EvidenceFactFragment[]}
      day={day}
      first={12}
      render={(actions) => (
        <Treaty key={actions[0]?.instrument.id} actions={actions} day={day} until={until} />
      )}
    />
  );
}

interface TreatyProps {
  readonly actions: readonly TreatyActionFact[];
  readonly day: Day;
  readonly until: string | null;
}

function Treaty({ actions, day, until }: TreatyProps) {
  const instrument = actions[0]?.instrument;
  if (instrument === undefined) return null;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <NodeLink node={instrument} strong />
        <PartyTag status={partyStatus(actions, instrument, day)} day={day} until={until} />
      </div>
      {actions.map((fact) => (
        <FactEntry key={fact.key} fact={fact} day={day} />
      ))}
    </li>
  );
}

const FIRST = ["treaty", "protocol", "agreement", "statute", "regulation"];

/** Actions by instrument; in each the order of the API, which is by date. */
function byInstrument(actions: readonly TreatyActionFact[]): readonly (readonly TreatyActionFact[])[] {
  const groups = new Map<string, TreatyActionFact[]>();
  for (const action of actions) {
    const { id } = action.instrument;
    groups.set(id, [...(groups.get(id) ?? []), action]);
  }
  const rank = ([{ instrument } = NONE]: readonly Ranked[]) => {
    const at = FIRST.indexOf(instrument.kind ?? "");
    return at < 0 ? FIRST.length : at;
  };
  const adopted = ([{ instrument } = NONE]: readonly Ranked[]) => instrument.adopted ?? "";
  return [...groups.values()].sort(
    (a, b) => rank(a) - rank(b) || (adopted(a) < adopted(b) ? 1 : adopted(a) > adopted(b) ? -1 : 0),
  );
}

type Ranked = { readonly instrument: { readonly kind: string | null; readonly adopted: string | null } };
const NONE: Ranked = { instrument: { kind: null, adopted: null } };
