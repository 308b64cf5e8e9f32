import { parseEdtf } from "../../schema/edtf.ts";
import {
  type Asked,
  type Cells,
  certainty,
  greatest,
  happened,
  least,
  opposite,
  type Value,
} from "./referenceValues.ts";

const CONSENTS = ["ratification", "acceptance", "approval", "accession", "succession", "bound"];

/** The three criteria on treaty actions: for each row what it says of the day, then the greatest. */
export function referenceParticipation(
  criterion: "partyTo" | "consentedTo" | "signatoryOf",
  instrumentId: string,
  party: string,
  asked: Asked,
): Value {
  const { rows, created, day } = asked;
  const instrument = rows("instruments").find((row) => row.id === instrumentId) ?? {};
  const own = rows("treaty_actions").filter((row) => row.instrument === instrumentId && row.party === party);
  const signatures = own.filter((row) => row.action === "signature");
  const signed = greatest(signatures.map((row) => least([happened(row.date, day, created), certainty(row)])));
  if (criterion === "signatoryOf") return signed;

  const consents = own.filter(
    (row) => CONSENTS.includes(row.action ?? "") || (row.action === "signature" && row.in_force !== ""),
  );
  if (consents.length === 0 && instrument.participation === "partial") {
    const maybe = least([1, signed]);
    if (criterion === "consentedTo") return maybe;
    if (instrument.status === "not-in-force") return 0;
    const lo = parseEdtf(instrument.in_force ?? "")?.lo ?? null;
    return lo !== null && lo > day ? 0 : maybe;
  }
  return greatest(
    consents.map((row) => {
      const deposit = depositOf(row, created);
      if (criterion === "consentedTo") return least([between(deposit, day), certainty(row)]);
      const denunciations = own.filter(({ action }) => action === "denunciation");
      const ended = denunciations.map((end) =>
        least([
          before(deposit, boundsOf(end.date, created)),
          happened(end.date, day, created),
          certainty(end),
        ]),
      );
      return least([inForce(row, deposit, instrument, asked), opposite(greatest(ended)), certainty(row)]);
    }),
  );
}

interface Days {
  readonly lo: string | null;
  readonly hi: string;
}

function inForce(row: Cells, deposit: Days, instrument: Cells, { created, day }: Asked): Value {
  if (row.in_force !== "") return happened(row.in_force, day, created);
  if (instrument.status === "not-in-force") return 0;
  if (instrument.status === "unknown") return deposit.lo !== null && deposit.lo > day ? 0 : 1;
  const entry = parseEdtf(instrument.in_force ?? "")?.lo ?? null;
  const lo =
    [deposit.lo, entry]
      .filter((each) => each !== null)
      .sort()
      .at(-1) ?? null;
  const year = yearAfter(deposit.hi);
  return between({ lo, hi: lo !== null && lo > year ? lo : year }, day);
}

/** Consent came no later than its entry into force. */
function depositOf(row: Cells, created: string): Days {
  const { lo, hi } = boundsOf(row.date, created);
  if (row.in_force === "") return { lo, hi };
  const force = boundsOf(row.in_force, created).hi;
  const latest = [force, hi].sort()[0] ?? hi;
  return { lo, hi: lo !== null && lo > latest ? lo : latest };
}

function boundsOf(written: string | undefined, created: string): Days {
  const bounds = parseEdtf(written ?? "");
  if (bounds === null) throw new Error(`not a date: ${written}`);
  const hi = bounds.hi ?? created;
  return { lo: bounds.lo, hi: bounds.lo !== null && bounds.lo > hi ? bounds.lo : hi };
}

function between({ lo, hi }: Days, day: string): Value {
  if (lo !== null && lo > day) return 0;
  return hi <= day ? 2 : 1;
}

/** Whether one day came before another. */
function before(one: Days, other: Days): Value {
  if (other.lo !== null && one.hi < other.lo) return 2;
  return one.lo !== null && one.lo >= other.hi ? 0 : 1;
}

/** A calendar year later; JavaScript's calendar makes a 29 February that is not there a 1 March. */
function yearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
