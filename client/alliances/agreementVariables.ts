import type {
  AllianceMeasuredQueryVariables,
  AllianceNetworkQueryVariables,
  LinkRule,
  RollCallSelection,
} from "../generated/operations.ts";
import type { AllianceSettings, LinkChoice, RollCallChoice } from "../state/viewState.ts";

/** The selection of roll calls that the reader's choice and the as-of day make; what is not chosen is not sent. */
export function rollCallSelection(choice: RollCallChoice, asOf: string | null): RollCallSelection {
  const days = [choice.until, asOf].filter((day) => day !== null).sort();
  return {
    ...(choice.subject === null ? {} : { subjects: [choice.subject] }),
    ...(choice.session === null ? {} : { sessions: [choice.session] }),
    ...(choice.body === null ? {} : { bodies: [choice.body] }),
    ...(choice.from === null ? {} : { from: choice.from }),
    ...(days[0] === undefined ? {} : { until: days[0] }),
    ...(choice.instrument === null ? {} : { onInstrument: choice.instrument }),
  };
}

/** What the server is asked for these settings where Lijphart's index is enough. */
export function agreementVariables(
  settings: AllianceSettings,
  asOf: string | null,
): AllianceNetworkQueryVariables {
  const { links, minimumJoint, seed } = settings;
  return {
    rollCalls: rollCallSelection(settings.rollCalls, asOf),
    minimumJoint,
    links: linkRule(links),
    seed,
  };
}

/** Whether the answer must tell more than the first view's: another measure, decisions without a vote, or what sets pairs apart from chance. */
export function asksForMore({ measure, consensus, links, rollCalls }: AllianceSettings): boolean {
  return (
    measure !== "LIJPHART" || consensus > 0 || links.rule === "significant" || rollCalls.instrument !== null
  );
}

export function measuredVariables(
  settings: AllianceSettings,
  asOf: string | null,
): AllianceMeasuredQueryVariables {
  const { measure, consensus } = settings;
  return { ...agreementVariables(settings, asOf), measure, consensusWeight: consensus };
}

function linkRule(links: LinkChoice): LinkRule {
  switch (links.rule) {
    case "closest":
      return { closest: links.partners };
    case "threshold":
      return { threshold: links.least };
    case "significant":
      return { significant: { q: links.q, direction: links.direction === "less" ? "LESS" : "MORE" } };
  }
}
