import { expect } from "vitest";
import type { TestApp } from "./support/shippedApp.ts";

const QUESTION = `query ($where: StateCriteria!, $asOf: Date) {
  findStates(where: $where, asOf: $asOf) {
    certain { state { id ballots(rollCalls: ["ga-74-247"]) { nodes { ballot } } } }
    possible { state { id ballots(rollCalls: ["ga-74-247"]) { nodes { ballot } } } evidence { explanation facts { key sources { id } } } }
  }
}`;
const VARIABLES = {
  where: { all: [{ partyTo: "budapest" }, { not: { voted: { rollCall: "ga-74-247", ballots: ["NO"] } } }] },
  asOf: "2019-12-27",
};

interface Hit {
  readonly state: {
    readonly id: string;
    readonly ballots: { readonly nodes: readonly { readonly ballot: string }[] };
  };
  readonly evidence: readonly {
    readonly explanation: string | null;
    readonly facts: readonly { readonly sources: readonly unknown[] }[];
  }[];
}

/** The question that every engine and every release must answer. */
export async function expectAcceptanceAnswer({ ask }: TestApp): Promise<void> {
  const { status, data, errors } = await ask(QUESTION, VARIABLES);
  expect(errors).toEqual([]);
  expect(status).toBe(200);
  const found = data.findStates as { readonly certain: readonly Hit[]; readonly possible: readonly Hit[] };
  const byBallot = (hits: readonly Hit[], ballot: string) =>
    hits
      .filter(({ state }) => state.ballots.nodes[0]?.ballot === ballot)
      .map(({ state }) => state.id)
      .join(" ");
  expect(byBallot(found.certain, "ABSTAIN")).toBe("ARG CRI GHA MAR MUS PHL TUR");
  expect(byBallot(found.certain, "YES")).toBe("ARM AZE LKA SEN SRB");
  expect(found.certain).toHaveLength(12);
  expect(found.possible.map(({ state }) => state.id)).toEqual(["PER"]);
  expect(byBallot(found.possible, "ABSTAIN")).toBe("PER");
  const [inForce] = found.possible[0]?.evidence ?? [];
  expect(inForce?.explanation).not.toBeNull();
  expect(inForce?.facts[0]?.sources.length).toBeGreaterThan(0);
}
