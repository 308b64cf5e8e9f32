import type { FactRow, NodeRow } from "../../schema/kinds.ts";
import type { RecordedRollCall } from "../formats/votingRecord.ts";

/** A roll call as a record tells it, before its ballots are counted. */
export function newRollCall(recorded: RecordedRollCall, id: string): NodeRow<"RollCall"> {
  const { subject, session, date, title, note, totals, source } = recorded;
  return {
    id,
    subject,
    session,
    ...day("date", date),
    title,
    ...totals,
    outcome: "recorded-vote",
    ballots: "partial",
    openYes: false,
    openNo: false,
    openAbstain: false,
    openAbsent: false,
    note,
    sources: [source.id],
  };
}

/** A resolution is adopted on the day of its vote; of a draft that day says nothing. */
export function newInstrument(recorded: RecordedRollCall, id: string): NodeRow<"Instrument"> {
  const { kind, symbol, shortName, title } = recorded.instrument;
  return {
    id,
    kind,
    symbol,
    shortName,
    titleEn: title,
    titleZh: null,
    depositary: null,
    ...day("dated", null),
    ...day("adopted", kind === "resolution" ? recorded.date : null),
    ...day("opened", null),
    ...day("inForce", null),
    status: null,
    participation: null,
    ...day("participationAsOf", null),
    sources: [recorded.source.id],
  };
}

export function newSource({ source }: RecordedRollCall): NodeRow<"Source"> {
  return { ...source, ...day("date", null), reuse: "unknown" };
}

export function newBody({ body, source }: RecordedRollCall): NodeRow<"Organisation"> {
  return { id: body.id, kind: "body", nameEn: body.nameEn, nameZh: null, sources: [source.id] };
}

/** What a roll call was taken on, on the roll call's sources. */
export function onFacts(
  { id, sources }: NodeRow<"RollCall">,
  instruments: readonly string[],
): readonly FactRow<"ON">[] {
  return instruments.map((to) => ({
    key: `${id}/${to}`,
    from: id,
    fromKind: "RollCall",
    to,
    toKind: "Instrument",
    sources,
  }));
}

/** Who took a roll call, on the roll call's sources. */
export function heldByFact({ id, sources }: NodeRow<"RollCall">, body: string): FactRow<"HELD_BY"> {
  return { key: `${id}/${body}`, from: id, fromKind: "RollCall", to: body, toKind: "Organisation", sources };
}

/** A date that is a day, or unknown, with its bounds. */
function day<N extends string>(name: N, written: string | null) {
  return { [name]: written, [`${name}Lo`]: written, [`${name}Hi`]: written } as {
    readonly [K in N | `${N}Lo` | `${N}Hi`]: string | null;
  };
}
