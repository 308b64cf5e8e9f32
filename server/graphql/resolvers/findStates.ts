import type { DatasetInfo } from "../../../schema/kinds.ts";
import { parseAsOf, parseCriteria } from "../../../schema/parseCriteria.ts";
import type { EvidenceResolvers, QueryResolvers, StateHitResolvers } from "../../generated/resolvers.ts";
import { answerQuestion } from "../../store/criteria/answerQuestion.ts";
import { namesIn } from "../../store/criteria/checkCriteria.ts";
import { drawnFact } from "../drawnFact.ts";
import { truths } from "../names.ts";
import { reference } from "../reference.ts";
import { selectsAnywhere } from "../selection.ts";

const EXPLAINED: ReadonlySet<string> = new Set(["evidence", "caveats", "sentence", "graphql", "cypher"]);

/** What a question named and the dataset holds, by dataset: it need not be looked up with each question. */
const KNOWN = new WeakMap<DatasetInfo, Set<string>>();

/** A set question, with what makes each state an answer to it; where only the states are asked for, no evidence is gathered. */
export const findStates: NonNullable<QueryResolvers["findStates"]> = async (_parent, args, context, info) => {
  const question = parseCriteria(args.where);
  const asOf = parseAsOf(args.asOf, context.snapshot.dataset.created);
  if (selectsAnywhere(info, EXPLAINED)) return answerQuestion(context.store, question, asOf);
  const { dataset } = context.snapshot;
  const known = KNOWN.get(dataset) ?? new Set();
  KNOWN.set(dataset, known);
  const names = namesIn(question);
  const hits = await context.store.findStates(question, asOf, {
    created: dataset.created,
    named: names.every((name) => known.has(name)),
  });
  for (const name of names) known.add(name);
  const list = (certain: boolean) =>
    hits.filter((hit) => hit.certain === certain).map(({ state }) => ({ state, evidence: [] }));
  return {
    asOf,
    certain: list(true),
    possible: list(false),
    caveats: [],
    sentence: "",
    graphql: "",
    cypher: "",
  };
};

export const StateHit: StateHitResolvers = {
  state: (hit, _args, context, info) => reference("State", hit.state, context, info),
};

export const Evidence: EvidenceResolvers = {
  truth: ({ truth }) => truths.name(truth),
  facts: ({ facts }) => facts.map(({ kind, fact }) => drawnFact(kind, fact)),
};
