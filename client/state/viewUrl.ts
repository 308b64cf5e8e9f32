/** The view and its address: `toUrl` and `fromUrl` are each other's inverse, and only what differs from the first view is written. */

import { isDay } from "../../schema/edtf.ts";
import { factKinds } from "../../schema/kinds.ts";
import {
  COHESION_INDICES,
  INITIAL_VIEW,
  LANGUAGES,
  type LinkChoice,
  MEASURES,
  pairOf,
  RECORD_ORDERS,
  RECORD_SHOWN,
  type Selection,
  SPACE_METHODS,
  SPACE_REGIONS,
  TIES,
  VIEWS,
  type ViewState,
} from "./viewState.ts";

const ID = /^[^\s,]{1,200}$/;

type Reader = (value: string) => ((state: ViewState) => ViewState) | null;

/** One reader for each parameter; null means that the value is not one of its values. */
const READERS: Readonly<Record<string, Reader>> = {
  view: (value) => oneOf(VIEWS, value, (view) => (state) => ({ ...state, view })),
  show: (value) => oneOf(["drawing", "table"] as const, value, (show) => (state) => ({ ...state, show })),
  asof: (value) => (isDay(value) ? (state) => ({ ...state, asOf: value }) : null),
  node: (value) => selecting(ID.test(value) ? { type: "node", id: value } : null),
  pair: (value) => selecting(readPair(value)),
  fact: (value) => selecting(readFact(value)),
  subject: (value) => rollCalls("subject", value),
  session: (value) => rollCalls("session", value),
  body: (value) => rollCalls("body", value),
  from: (value) => (isDay(value) ? rollCalls("from", value) : null),
  until: (value) => (isDay(value) ? rollCalls("until", value) : null),
  on: (value) => (ID.test(value) ? rollCalls("instrument", value) : null),
  measure: (value) =>
    oneOf(MEASURES, value.replaceAll("-", "_").toUpperCase(), (measure) => alliances({ measure })),
  consensus: (value) => fraction(value, 1, (consensus) => alliances({ consensus })),
  closest: (value) => within(value, 1, 20, (partners) => alliances({ links: { rule: "closest", partners } })),
  atleast: readThreshold,
  more: (value) => fraction(value, 0.5, (q) => significant(q, "more")),
  less: (value) => fraction(value, 0.5, (q) => significant(q, "less")),
  joint: (value) => within(value, 1, 100, (minimumJoint) => alliances({ minimumJoint })),
  size: (value) => oneOf(["ballots", "degree"] as const, value, (size) => alliances({ size })),
  seed: (value) => within(value, 0, 999_999, (seed) => alliances({ seed })),
  ties: (value) => oneOf(TIES, value, (of) => tieSettings({ of })),
  tielinks: readTieLinks,
  topics: (value) => within(value, 1, 20, (topics) => tieSettings({ topics })),
  possible: (value) => oneOf(["without"] as const, value, () => tieSettings({ possible: false })),
  actors: (value) => oneOf(["states"] as const, value, (actors) => tieSettings({ actors })),
  method: (value) => oneOf(SPACE_METHODS, value, (method) => spaces({ method })),
  anchor: (value) => one(value, (anchor) => spaces({ anchor })),
  ballots: (value) => within(value, 1, 100, (minimumBallots) => spaces({ minimumBallots })),
  regions: (value) => oneOf(SPACE_REGIONS, value, (regions) => spaces({ regions })),
  bloc: (value) => one(value, (bloc) => (state) => ({ ...state, blocs: { ...state.blocs, bloc } })),
  index: (value) =>
    oneOf(COHESION_INDICES, value, (index) => (state) => ({ ...state, blocs: { ...state.blocs, index } })),
  days: (value) =>
    within(value, 0, 366, (days) => (state) => ({ ...state, blocs: { ...state.blocs, days } })),
  topic: (value) => one(value, (topic) => (state) => ({ ...state, record: { ...state.record, topic } })),
  shown: (value) =>
    oneOf(RECORD_SHOWN, value, (shown) => (state) => ({ ...state, record: { ...state.record, shown } })),
  rows: (value) =>
    oneOf(RECORD_ORDERS, value, (order) => (state) => ({ ...state, record: { ...state.record, order } })),
  around: (value) => list(value, 20, (around) => graphs({ around })),
  hide: (value) => list(value, 9, (hidden) => graphs({ hidden })),
  hidefacts: (value) => list(value, 9, (hiddenFacts) => graphs({ hiddenFacts })),
  pernode: (value) => within(value, 1, 500, (perNode) => graphs({ perNode })),
  path: readPath,
  criteria: (value) => (value === "" ? null : (state) => ({ ...state, find: { criteria: value } })),
  lit: (value) => oneOf(["found"] as const, value, () => (state) => ({ ...state, highlight: true })),
  sure: (value) => oneOf(["coalitions"] as const, value, () => (state) => ({ ...state, sure: true })),
  lang: (value) => oneOf(LANGUAGES, value, (language) => (state) => ({ ...state, language })),
  data: (value) => (/^[0-9a-f]{12}$/.test(value) ? (state) => ({ ...state, data: value }) : null),
};

/** The view that an address (its query, with or without the question mark) asks for. Never fails: what it cannot read is kept in `unknown`. */
export function fromUrl(query: string): ViewState {
  let state = INITIAL_VIEW;
  const unknown: (readonly [string, string])[] = [];
  const seen = new Set<string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const change = Object.hasOwn(READERS, name) && !seen.has(name) ? (READERS[name]?.(value) ?? null) : null;
    if (change === null) unknown.push([name, value]);
    else {
      seen.add(name);
      state = change(state);
    }
  }
  return { ...state, unknown };
}

/** The query of the address that restores a view, beginning with `?`, or empty for the first view. */
export function toUrl(state: ViewState): string {
  const query = new URLSearchParams();
  const { alliances: settings, graph, selection } = state;
  const first = INITIAL_VIEW.alliances;
  const put = (name: string, value: string | null, unless: string | null = null) => {
    if (value !== null && value !== unless) query.append(name, value);
  };
  put("view", state.view, INITIAL_VIEW.view);
  put("show", state.show, INITIAL_VIEW.show);
  put("asof", state.asOf);
  if (selection !== null) query.append(selection.type, selectionValue(selection));
  put("subject", settings.rollCalls.subject);
  put("session", settings.rollCalls.session);
  put("body", settings.rollCalls.body);
  put("from", settings.rollCalls.from);
  put("until", settings.rollCalls.until);
  put("on", settings.rollCalls.instrument);
  put("measure", settings.measure.toLowerCase().replaceAll("_", "-"), first.measure.toLowerCase());
  put("consensus", String(settings.consensus), String(first.consensus));
  if (settings.links.rule === "threshold") put("atleast", String(settings.links.least));
  else if (settings.links.rule === "significant") put(settings.links.direction, String(settings.links.q));
  else if (first.links.rule === "closest" && settings.links.partners !== first.links.partners) {
    put("closest", String(settings.links.partners));
  }
  put("joint", String(settings.minimumJoint), String(first.minimumJoint));
  put("size", settings.size, first.size);
  put("seed", String(settings.seed), String(first.seed));
  put("ties", state.ties.of, INITIAL_VIEW.ties.of);
  put("tielinks", tieLinksValue(state.ties.links), tieLinksValue(INITIAL_VIEW.ties.links));
  put("topics", String(state.ties.topics), String(INITIAL_VIEW.ties.topics));
  put("possible", state.ties.possible ? null : "without");
  put("actors", state.ties.actors === "states" ? "states" : null);
  put("method", state.space.method, INITIAL_VIEW.space.method);
  put("anchor", state.space.anchor, INITIAL_VIEW.space.anchor);
  put("ballots", state.space.minimumBallots === null ? null : String(state.space.minimumBallots));
  put("regions", state.space.regions, INITIAL_VIEW.space.regions);
  put("bloc", state.blocs.bloc);
  put("index", state.blocs.index, INITIAL_VIEW.blocs.index);
  put("days", String(state.blocs.days), String(INITIAL_VIEW.blocs.days));
  put("topic", state.record.topic);
  put("shown", state.record.shown, INITIAL_VIEW.record.shown);
  put("rows", state.record.order, INITIAL_VIEW.record.order);
  put("around", graph.around.join(","), "");
  put("hide", graph.hidden.join(","), "");
  put("hidefacts", graph.hiddenFacts.join(","), "");
  put("pernode", String(graph.perNode), String(INITIAL_VIEW.graph.perNode));
  if (graph.path !== null) query.append("path", `${graph.path.from},${graph.path.to}`);
  put("criteria", state.find.criteria);
  put("lit", state.highlight ? "found" : null);
  put("sure", state.sure ? "coalitions" : null);
  put("lang", state.language);
  put("data", state.data);
  for (const [name, value] of state.unknown) query.append(name, value);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

function selectionValue(selection: Selection): string {
  if (selection.type === "node") return selection.id;
  return selection.type === "pair" ? `${selection.a},${selection.b}` : `${selection.kind}:${selection.key}`;
}

function readPair(value: string): Selection | null {
  const ids = value.split(",");
  const [a, b] = ids;
  if (ids.length !== 2 || a === undefined || b === undefined || a === b) return null;
  return ID.test(a) && ID.test(b) ? pairOf(a, b) : null;
}

function readPath(value: string) {
  const [from, to, ...more] = value.split(",");
  if (from === undefined || to === undefined || more.length > 0 || from === to) return null;
  return ID.test(from) && ID.test(to) ? graphs({ path: { from, to } }) : null;
}

function readFact(value: string): Selection | null {
  const colon = value.indexOf(":");
  const kind = factKinds.find((name) => name === value.slice(0, colon));
  const key = value.slice(colon + 1);
  return kind === undefined || key === "" ? null : { type: "fact", kind, key };
}

function readThreshold(value: string) {
  const least = /^(-?0\.\d{1,3}|0|-?1)$/.test(value) ? Number(value) : null;
  const links: LinkChoice | null = least === null ? null : { rule: "threshold", least };
  return links === null ? null : alliances({ links });
}

/** `closest:4` or `level:0.05`. */
function readTieLinks(value: string) {
  const [, partners] = /^closest:([1-9]|1\d|20)$/.exec(value) ?? [];
  if (partners !== undefined) return tieSettings({ links: { rule: "closest", partners: Number(partners) } });
  const [, level] = /^level:(0(?:\.\d{1,3})?|1)$/.exec(value) ?? [];
  return level === undefined ? null : tieSettings({ links: { rule: "significant", level: Number(level) } });
}

function tieLinksValue(links: ViewState["ties"]["links"]): string {
  return links.rule === "closest" ? `closest:${links.partners}` : `level:${links.level}`;
}

function tieSettings(change: Partial<ViewState["ties"]>) {
  return (state: ViewState) => ({ ...state, ties: { ...state.ties, ...change } });
}

function selecting(selection: Selection | null) {
  return selection === null ? null : (state: ViewState) => ({ ...state, selection });
}

function significant(q: number, direction: "more" | "less") {
  return q === 0 ? null : alliances({ links: { rule: "significant", q, direction } });
}

/** From 0 to `most`, with at most three digits. */
function fraction<R>(value: string, most: number, then: (value: number) => R | null): R | null {
  const number = /^(0(\.\d{1,3})?|1)$/.test(value) ? Number(value) : Number.NaN;
  return number >= 0 && number <= most ? then(number) : null;
}

function rollCalls(name: keyof ViewState["alliances"]["rollCalls"], value: string) {
  if (value === "" || value.length > 200) return null;
  return (state: ViewState) => ({
    ...state,
    alliances: { ...state.alliances, rollCalls: { ...state.alliances.rollCalls, [name]: value } },
  });
}

function alliances(change: Partial<ViewState["alliances"]>) {
  return (state: ViewState) => ({ ...state, alliances: { ...state.alliances, ...change } });
}

function spaces(change: Partial<ViewState["space"]>) {
  return (state: ViewState) => ({ ...state, space: { ...state.space, ...change } });
}

function graphs(change: Partial<ViewState["graph"]>) {
  return (state: ViewState) => ({ ...state, graph: { ...state.graph, ...change } });
}

function oneOf<T extends string, R>(values: readonly T[], value: string, then: (value: T) => R): R | null {
  const found = values.find((candidate) => candidate === value);
  return found === undefined ? null : then(found);
}

function one<R>(id: string, then: (id: string) => R): R | null {
  return ID.test(id) ? then(id) : null;
}

function within<R>(value: string, least: number, most: number, then: (value: number) => R): R | null {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  return number >= least && number <= most ? then(number) : null;
}

function list<R>(value: string, most: number, then: (values: readonly string[]) => R): R | null {
  const values = value.split(",");
  const fine = values.length <= most && new Set(values).size === values.length;
  return fine && values.every((item) => ID.test(item)) ? then(values) : null;
}
