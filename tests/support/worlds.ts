import {
  type FactKind,
  type FactRow,
  factKinds,
  type GraphData,
  type NodeKind,
  type NodeRow,
  nodeKinds,
} from "../../schema/kinds.ts";
import { factColumns, nodeColumns } from "../../server/store/columns.ts";
import { compareText } from "../../server/store/compareText.ts";

/** A world as a test writes it: only what matters, the rest is unknown. */
export interface WorldSketch {
  readonly hash?: string;
  readonly created?: string;
  readonly nodes?: { readonly [K in NodeKind]?: readonly (Partial<NodeRow<K>> & { readonly id: string })[] };
  readonly facts?: {
    readonly [K in FactKind]?: readonly (Partial<FactRow<K>> & {
      readonly key: string;
      readonly from: string;
      readonly to: string;
    })[];
  };
}

/** The whole of a sketched world: unknown properties null, unknown lists empty, kinds of ends looked up, everything sorted. */
export function world(sketch: WorldSketch): GraphData {
  const kindOf = new Map<string, NodeKind>();
  const nodes = Object.fromEntries(
    nodeKinds.map((kind) => {
      const rows = (sketch.nodes?.[kind] ?? []).map((row) => ({ ...unknown(nodeColumns(kind)), ...row }));
      for (const { id } of rows) kindOf.set(id, kind);
      return [kind, rows.sort((left, right) => compareText(left.id, right.id))];
    }),
  );
  const facts = Object.fromEntries(
    factKinds.map((kind) => {
      const rows = (sketch.facts?.[kind] ?? []).map((row) => ({
        sources: [],
        ...unknown(factColumns(kind)),
        fromKind: kindOf.get(row.from),
        toKind: kindOf.get(row.to),
        ...row,
      }));
      return [kind, rows.sort((left, right) => compareText(left.key, right.key))];
    }),
  );
  const counts = Object.entries({ ...nodes, ...facts }).map(([kind, rows]) => [kind, rows.length] as const);
  return {
    dataset: {
      hash: sketch.hash ?? "0".repeat(64),
      name: "world",
      title: "A small world",
      version: "1.0.0",
      created: sketch.created ?? "2026-01-01",
      licence: "CC0-1.0",
      attribution: "Nobody",
      counts: Object.fromEntries(counts),
      coverageFrom: null,
      coverageTo: null,
    },
    // Built kind by kind from the table of kinds, which the types cannot follow.
    nodes: nodes as unknown as GraphData["nodes"],
    facts: facts as unknown as GraphData["facts"],
  };
}

function unknown(
  columns: ReturnType<typeof nodeColumns>,
): Readonly<Record<string, null | readonly string[]>> {
  return Object.fromEntries(columns.map(({ name, type }) => [name, type === "ids" ? [] : null]));
}

/** Text that has broken loaders and query builders: quotes, line breaks, other scripts, and things that look like something else. */
const AWKWARD_TEXTS = [
  "[a,b]",
  "NULL",
  "null",
  "none",
  " leading and trailing ",
  "\\",
  "\\n",
  '"',
  '""',
  "'",
  "a,b;c|d",
  "{x: 1}",
  "[",
  "true",
  "1e3",
  "line\nbreak",
  "carriage\r\nreturn",
  "tab\there",
  "联合国网络犯罪公约",
  "😀 and 𠮷",
  "é e\u0301",
  "'; MATCH (n) DETACH DELETE n; //",
  "') DETACH DELETE n //",
  "$ids",
  "`backtick`",
  "-- comment",
  "=1+1",
  "\u2028",
  "x".repeat(100_000),
] as const;

/** A world of every kind of node and fact, with ties, unknown values, several facts between two nodes, and a chain to follow. */
export const smallWorld: GraphData = world({
  hash: "a".repeat(64),
  nodes: {
    State: [
      {
        id: "ARM",
        nameEn: "Armenia",
        nameZh: "亚美尼亚",
        iso2: "AM",
        region: "Asia",
        unMember: true,
        lat: 40,
        lng: 45,
        sources: ["s1", "s2"],
      },
      {
        id: "BRA",
        nameEn: "Brazil",
        nameZh: "巴西",
        region: "Americas",
        unMember: true,
        lat: -10.5,
        lng: -55,
      },
      { id: "CHN", nameEn: "China", nameZh: "中国", region: "Asia", unMember: true, lat: 35, lng: 105 },
      {
        id: "CSK",
        nameEn: "Czechoslovakia",
        region: "Europe",
        unMember: true,
        unMemberSince: "1945",
        unMemberSinceLo: "1945-01-01",
        unMemberSinceHi: "1945-12-31",
      },
      { id: "VAT", nameEn: "Holy See", unMember: false, lat: 0, lng: 12.45 },
    ],
    Bloc: [
      { id: "brics", shortName: "BRICS", nameEn: "BRICS", kind: "group" },
      { id: "eu", shortName: "EU", nameEn: "European Union", kind: "union" },
    ],
    Organisation: [
      { id: "unodc", nameEn: "UN Office on Drugs and Crime", nameZh: "联合国毒品和犯罪问题办公室" },
    ],
    Instrument: [
      {
        id: "budapest",
        shortName: "Budapest Convention",
        titleEn: "Convention on Cybercrime",
        symbol: "ETS 185",
        kind: "treaty",
        dated: "2001-11-23",
        datedLo: "2001-11-23",
        datedHi: "2001-11-23",
      },
      {
        id: "hanoi",
        titleEn: "UN Convention against Cybercrime",
        titleZh: "联合国打击网络犯罪公约",
        kind: "treaty",
        dated: "2024",
        datedLo: "2024-01-01",
        datedHi: "2024-12-31",
      },
      { id: "res-1", titleEn: "A resolution", symbol: "A/RES/74/247", kind: "resolution" },
    ],
    RollCall: [
      {
        id: "rc-1",
        subject: "the whole",
        date: "2019-12-27",
        yes: 2,
        no: 1,
        abstain: 0,
        absent: 1,
        ballots: "complete",
      },
      { id: "rc-2", title: "A paragraph", yes: 9_007_199_254_740_991, ballots: "none" },
    ],
    Topic: [{ id: "t-scope", questionEn: "How wide?", questionZh: "多宽？" }],
    Position: [
      { id: "p-narrow", labelEn: "narrow", polarity: -2 },
      { id: "p-unclear", labelEn: "unclear" },
      { id: "p-wide", labelEn: "wide", polarity: 2 },
      { id: "p-zero", labelEn: "between", polarity: 0 },
    ],
    Event: [
      {
        id: "e-1",
        titleEn: "First session",
        place: "Vienna",
        date: "2022-02",
        dateLo: "2022-02-01",
        dateHi: "2022-02-28",
      },
    ],
    Source: AWKWARD_TEXTS.map((text, at) => ({
      id: `s${String(at).padStart(2, "0")}`,
      title: text,
      note: at % 2 === 0 ? text : null,
    })),
  },
  facts: {
    MEMBER_OF: [
      {
        key: "brics:BRA",
        from: "BRA",
        to: "brics",
        role: "member",
        started: "2009",
        startedLo: "2009-01-01",
        startedHi: "2009-12-31",
        sources: ["s1"],
      },
      { key: "brics:CHN", from: "CHN", to: "brics", role: "member" },
      { key: "eu:CSK:1", from: "CSK", to: "eu", role: "observer" },
      { key: "eu:CSK:2", from: "CSK", to: "eu", role: "member" },
    ],
    PARTICIPATES_IN: [
      {
        key: "budapest:ARM:ratification",
        from: "ARM",
        to: "budapest",
        action: "ratification",
        date: "2006-10-12",
        confidence: "stated",
        sources: ["s1", "s2"],
      },
      {
        key: "budapest:ARM:signature",
        from: "ARM",
        to: "budapest",
        action: "signature",
        date: "2001-11-23",
        confidence: "inferred",
      },
      {
        key: "hanoi:ARM:signature",
        from: "ARM",
        to: "hanoi",
        action: "signature",
        note: 'said "yes",\nthen left',
      },
      { key: "hanoi:CHN:signature", from: "CHN", to: "hanoi", action: "signature" },
      { key: "hanoi:eu:signature", from: "eu", to: "hanoi", action: "signature", sources: ["s2"] },
    ],
    VOTED: [
      { key: "rc-1:ARM", from: "ARM", to: "rc-1", ballot: "yes" },
      { key: "rc-1:BRA", from: "BRA", to: "rc-1", ballot: "absent" },
      { key: "rc-1:CHN", from: "CHN", to: "rc-1", ballot: "yes" },
      { key: "rc-1:CSK", from: "CSK", to: "rc-1", ballot: "no" },
    ],
    ON: [{ key: "rc-1:res-1", from: "rc-1", to: "res-1" }],
    SPONSORED: [
      { key: "res-1:CHN", from: "CHN", to: "res-1", role: "sponsor", date: "2019-10" },
      { key: "res-1:eu", from: "eu", to: "res-1", role: "co-sponsor" },
    ],
    STATED: [
      {
        key: "st-1",
        from: "CHN",
        to: "p-wide",
        forum: "AHC",
        summaryZh: "范围应当广泛",
        confidence: "stated",
      },
      { key: "st-2", from: "eu", to: "p-narrow", forum: "AHC", confidence: "inferred" },
      { key: "st-3", from: "unodc", to: "p-zero" },
    ],
    ANSWERS: [
      { key: "p-narrow", from: "p-narrow", to: "t-scope" },
      { key: "p-wide", from: "p-wide", to: "t-scope" },
    ],
    RELATES_TO: [
      { key: "hanoi:follows:res-1", from: "hanoi", to: "res-1", relation: "follows" },
      { key: "res-1:requested_by:unodc", from: "res-1", to: "unodc", relation: "requested by" },
    ],
    HELD_BY: [
      { key: "e-1:CHN", from: "e-1", to: "CHN" },
      { key: "e-1:unodc", from: "e-1", to: "unodc" },
      { key: "rc-1:eu", from: "rc-1", to: "eu" },
    ],
  },
});

/** Two worlds of one kind that differ in every row, to see that a reader never gets a mixture. */
export function uniformWorld(name: string, states: number): GraphData {
  return world({
    hash: Buffer.from(name.padEnd(32, "-")).toString("hex"),
    nodes: {
      State: Array.from({ length: states }, (_, at) => ({
        id: `${name}${String(at).padStart(4, "0")}`,
        nameEn: name,
      })),
      Bloc: [{ id: "bloc", nameEn: name }],
    },
    facts: {
      MEMBER_OF: Array.from({ length: states }, (_, at) => {
        const from = `${name}${String(at).padStart(4, "0")}`;
        return { key: `bloc:${from}`, from, to: "bloc", role: name };
      }),
    },
  });
}
