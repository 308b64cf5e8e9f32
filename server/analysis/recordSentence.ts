import { dateInWords, type Locale } from "../../schema/dateInWords.ts";
import type { NodeRow } from "../../schema/kinds.ts";
import type { Contradiction } from "./recordContradictions.ts";
import type { RecordEntry, RecordWorld } from "./recordWorld.ts";

/** A contradiction as a sentence: the facts of both sides with their dates, in the order in which they came, as far as that is known. */
export function recordSentence(world: RecordWorld, row: Contradiction, locale: Locale): string {
  const { kind, order } = row;
  const state = world.states.find(({ id }) => id === row.state);
  const zh = locale === "zh";
  const name = (zh ? state?.nameZh : null) ?? state?.nameEn ?? row.state;
  const side = (entries: readonly RecordEntry[]) =>
    list(
      entries.map((entry) => clause(world, entry, locale)),
      locale,
    );
  const [first, second] = [side(row.earlier), side(row.later)];
  if (zh) {
    if (kind === "changed") return `${name}改变了立场：先${first}，后${second}。`;
    if (order === "earlier-first") return `${name}${first}，但后来${second}。`;
    if (order === "same-day") return `${name}${first}，同日却${second}。`;
    return `${name}${first}；又${second}，记录未说明先后。`;
  }
  if (kind === "changed") return `${name} changed: first it ${first}, later it ${second}.`;
  if (order === "earlier-first") return `${name} ${first}, yet later ${second}.`;
  if (order === "same-day") return `${name} ${first}, and on the same day ${second}.`;
  return `${name} ${first}; it also ${second}, and the record does not tell which came first.`;
}

function clause(world: RecordWorld, entry: RecordEntry, locale: Locale): string {
  const date = dateInWords(entry.date ?? "", locale);
  const done = deed(world, entry, locale);
  if (locale === "zh") return `${entry.certain ? "" : "可能"}${done}（${date}）`;
  return `${entry.certain ? "" : "possibly "}${done} (${date})`;
}

const CONSENT_EN: Readonly<Record<string, string>> = {
  ratification: "ratified",
  acceptance: "accepted",
  approval: "approved",
  accession: "acceded to",
  succession: "succeeded to",
  bound: "was bound by",
  denunciation: "denounced",
};

const CONSENT_ZH: Readonly<Record<string, string>> = {
  ratification: "批准",
  acceptance: "接受",
  approval: "核准",
  accession: "加入",
  succession: "继承",
  bound: "受约束于",
  denunciation: "退出",
};

const BALLOT_ZH: Readonly<Record<string, string>> = { yes: "赞成票", no: "反对票" };

function deed(world: RecordWorld, { act, what, value }: RecordEntry, locale: Locale): string {
  const zh = locale === "zh";
  switch (act) {
    case "said": {
      const position = world.positions.get(what)?.row;
      const label = (zh ? position?.labelZh : null) ?? position?.labelEn ?? what;
      return zh ? `持“${label}”的立场` : `took the position “${label}”`;
    }
    case "voted": {
      const name = rollCallName(world, what);
      return zh ? `对${name}投${BALLOT_ZH[value] ?? value}` : `voted ${value} on ${name}`;
    }
    case "sponsored":
      return zh ? `提出${named(world, what, locale)}` : `sponsored ${named(world, what, locale)}`;
    case "signed":
      return zh ? `签署${named(world, what, locale)}` : `signed ${named(world, what, locale)}`;
    case "consented":
      if (zh) return `${CONSENT_ZH[value] ?? "同意受约束于"}${named(world, what, locale)}`;
      return `${CONSENT_EN[value] ?? "consented to"} ${named(world, what, locale)}`;
  }
}

function rollCallName(world: RecordWorld, id: string): string {
  const on = world.rollCallOn.get(id) ?? [];
  const instrument = on.map((each) => world.instruments.get(each)).find((each) => each?.symbol != null);
  if (instrument !== undefined) return instrument.shortName ?? instrument.symbol ?? instrument.id;
  return `“${world.rollCalls.get(id)?.title ?? id}”`;
}

const BINDING = ["treaty", "protocol", "agreement"];

/** A document by its symbol, a treaty by its short name; what has neither by its title. */
function named(world: RecordWorld, id: string, locale: Locale): string {
  const instrument = world.instruments.get(id);
  if (instrument === undefined) return id;
  const binding = BINDING.includes(instrument.kind ?? "");
  if (locale === "zh" && instrument.titleZh !== null && instrument.symbol === null) {
    return `《${firstPart(instrument.titleZh)}》`;
  }
  if (binding && locale === "en") return `the ${shortName(instrument)}`;
  if (instrument.symbol !== null || binding) return shortName(instrument);
  return `“${instrument.titleEn ?? instrument.shortName ?? id}”`;
}

function shortName(instrument: NodeRow<"Instrument">): string {
  return instrument.shortName ?? instrument.symbol ?? instrument.titleEn ?? instrument.id;
}

/** The convention's title has a second part behind a semicolon. */
function firstPart(title: string): string {
  return title.split(/[;；]/)[0] ?? title;
}

function list(parts: readonly string[], locale: Locale): string {
  if (locale === "zh") return parts.join("、");
  return new Intl.ListFormat("en-GB").format(parts);
}
