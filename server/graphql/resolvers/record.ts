import { AtlasError } from "../../../schema/errors.ts";
import { parseAsOf } from "../../../schema/parseCriteria.ts";
import { RECORD_CODING } from "../../analysis/recordCodingTable.ts";
import { recordOfTopic } from "../../analysis/recordOfTopic.ts";
import { recordSentence } from "../../analysis/recordSentence.ts";
import type {
  CodedLinkResolvers,
  ContradictionResolvers,
  QueryResolvers,
  RecordEntryResolvers,
  StateRecordResolvers,
} from "../../generated/resolvers.ts";
import { compareText } from "../../store/compareText.ts";
import { checkRange } from "../checkRange.ts";
import { drawnFact } from "../drawnFact.ts";
import { codedDeeds, contradictionKinds, recordActs, sideOrders, truths } from "../names.ts";
import { checkStates, checkTopic } from "../recordArguments.ts";
import { type ContradictionRow, nodeAtHand } from "../recordRows.ts";
import { requireNode } from "../reference.ts";

/** A topic's record, state by state. */
export const record: NonNullable<QueryResolvers["record"]> = async (_parent, args, context) => {
  const first = checkRange("first", "first", args.first ?? 250, 0);
  const asOf = parseAsOf(args.asOf, context.snapshot.dataset.created);
  const world = await context.snapshot.record();
  checkTopic(world, args.topic);
  const found = recordOfTopic(world, args.topic, asOf, checkStates(world, args.states));
  const listed = found.states.filter(
    ({ contradictions }) => args.onlyContradictions !== true || contradictions.length > 0,
  );
  const start = args.after == null ? 0 : listed.findIndex(({ state }) => state.id === args.after) + 1;
  if (args.after != null && start === 0) {
    throw new AtlasError("BAD_INPUT", `after is "${args.after}", which is no state of the list.`);
  }
  const page = listed.slice(start, start + first);
  context.budget.spend(page.reduce((sum, { entries }) => sum + entries.length, page.length));
  return {
    topic: await requireNode("Topic", args.topic, context),
    asOf,
    codingVersion: RECORD_CODING.version,
    links: found.links.map((open) => ({ ...open, happened: truths.name(open.happened) })),
    totalCount: listed.length,
    leftOut: listed.length - start - page.length,
    ended: found.ended,
    states: page.map((state) => ({ world, topic: args.topic, record: state })),
    counts: found.counts.map((count) => ({ ...count, act: recordActs.name(count.act) })),
  };
};

/** Every contradiction on record. */
export const contradictions: NonNullable<QueryResolvers["contradictions"]> = async (
  _parent,
  args,
  context,
) => {
  const first = checkRange("first", "first", args.first ?? 100, 0);
  const asOf = parseAsOf(args.asOf, context.snapshot.dataset.created);
  const world = await context.snapshot.record();
  if (args.topic != null) checkTopic(world, args.topic);
  const only = checkStates(world, args.states);
  const kinds = args.kinds?.map((kind) => contradictionKinds.word(kind));
  const topics = args.topic == null ? world.topics.map(({ id }) => id).sort(compareText) : [args.topic];
  const rows = topics
    .flatMap((topic) =>
      recordOfTopic(world, topic, asOf, only).states.flatMap((state) =>
        state.contradictions.map((row): ContradictionRow => ({ world, topic, row })),
      ),
    )
    .filter(({ row }) => args.certain == null || row.certain === args.certain)
    .filter(({ row }) => kinds === undefined || kinds.includes(row.kind));
  const nodes = rows.slice(0, first);
  context.budget.spend(nodes.length);
  return {
    asOf,
    codingVersion: RECORD_CODING.version,
    totalCount: rows.length,
    certainCount: rows.filter(({ row }) => row.certain).length,
    leftOut: rows.length - nodes.length,
    nodes,
  };
};

/** The coding, and what it leaves uncoded. */
export const recordCoding: NonNullable<QueryResolvers["recordCoding"]> = async (_parent, args, context) => {
  const world = await context.snapshot.record();
  if (args.topic != null) checkTopic(world, args.topic);
  const coded = (deed: string) =>
    new Set(world.links.flatMap((link) => (link.deed === deed ? [link.id] : [])));
  const [votes, drafts, treaties] = [coded("vote"), coded("sponsorship"), coded("treaty")];
  const uncoded = (ids: Iterable<string>, known: ReadonlySet<string>) =>
    Promise.all(
      [...new Set(ids)]
        .filter((id) => !known.has(id))
        .sort(compareText)
        .map((id) => requireNode("Instrument", id, context)),
    );
  return {
    version: RECORD_CODING.version,
    links: world.links.filter(({ topic }) => args.topic == null || topic === args.topic),
    uncodedRollCalls: [...world.rollCalls.values()]
      .filter(({ id }) => !votes.has(id))
      .sort((a, b) => compareText(a.id, b.id))
      .map((row) => nodeAtHand("RollCall", row)),
    uncodedTreaties: await uncoded(
      world.actions.map(({ to }) => to),
      treaties,
    ),
    uncodedDrafts: await uncoded(
      world.sponsorships.map(({ to }) => to),
      drafts,
    ),
  };
};

export const CodedLink: CodedLinkResolvers = {
  topic: ({ topic }, _args, context) => requireNode("Topic", topic, context),
  deed: ({ deed }) => codedDeeds.name(deed),
  rollCall: ({ deed, id }, _args, context) => (deed === "vote" ? requireNode("RollCall", id, context) : null),
  async instrument({ deed, id }, _args, context) {
    if (deed !== "vote") return requireNode("Instrument", id, context);
    const [first] = (await context.snapshot.record()).rollCallOn.get(id) ?? [];
    return first === undefined ? null : requireNode("Instrument", first, context);
  },
  cites: ({ cites }) => [...cites],
};

export const StateRecord: StateRecordResolvers = {
  state: ({ record: { state } }) => nodeAtHand("State", state),
  entries: ({ record: { entries } }) => [...entries],
  silences: ({ record: { silences } }) =>
    silences.map((silence) => ({ ...silence, act: recordActs.name(silence.act) })),
  contradictions: ({ world, topic, record: { contradictions } }) =>
    contradictions.map((row) => ({ world, topic, row })),
};

export const RecordEntry: RecordEntryResolvers = {
  act: ({ act }) => recordActs.name(act),
  fact: ({ kind, row }) => drawnFact(kind, row),
  factKind: ({ kind }) => kind,
  key: ({ row }) => row.key,
};

export const Contradiction: ContradictionResolvers = {
  state: ({ row }, _args, context) => requireNode("State", row.state, context),
  topic: ({ topic }, _args, context) => requireNode("Topic", topic, context),
  kind: ({ row }) => contradictionKinds.name(row.kind),
  certain: ({ row }) => row.certain,
  order: ({ row }) => sideOrders.name(row.order),
  earlier: ({ row }) => [...row.earlier],
  later: ({ row }) => [...row.later],
  doubts: ({ row }) => [...row.doubts],
  sentenceEn: ({ world, row }) => recordSentence(world, row, "en"),
  sentenceZh: ({ world, row }) => recordSentence(world, row, "zh"),
};
