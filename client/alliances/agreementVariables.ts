import type { AllianceNetworkQueryVariables, RollCallSelection } from "../generated/operations.ts";
import type { AllianceSettings, RollCallChoice } from "../state/viewState.ts";

/** The selection of roll calls that the reader's choice and the as-of day make; what is not chosen is not sent. */
export function rollCallSelection(choice: RollCallChoice, asOf: string | null): RollCallSelection {
  return {
    ...(choice.subject === null ? {} : { subjects: [choice.subject] }),
    ...(choice.session === null ? {} : { sessions: [choice.session] }),
    ...(choice.body === null ? {} : { bodies: [choice.body] }),
    ...(asOf === null ? {} : { until: asOf }),
  };
}

/** What the server is asked for these settings. */
export function agreementVariables(
  settings: AllianceSettings,
  asOf: string | null,
): AllianceNetworkQueryVariables {
  const { links, minimumJoint, seed } = settings;
  return {
    rollCalls: rollCallSelection(settings.rollCalls, asOf),
    minimumJoint,
    links: links.rule === "closest" ? { closest: links.partners } : { threshold: links.least },
    seed,
  };
}
