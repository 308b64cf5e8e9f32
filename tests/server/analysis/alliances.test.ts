import { expect, test } from "vitest";
import { alliances } from "../../../server/analysis/alliances.ts";
import { ballotMatrix } from "../../../server/analysis/ballotMatrix.ts";
import { shippedBallots } from "../../support/shippedBallots.ts";

const shipped = shippedBallots();
const matrix = ballotMatrix(shipped.rollCalls);
const rollCalls = shipped.complete;

test("the first view of the shipped data is sparse and falls into coalitions", () => {
  const { counts, communities, links } = alliances(matrix, { rollCalls });
  expect(rollCalls).toHaveLength(22);
  expect(counts.linksDrawn).toBeGreaterThan(800);
  expect(counts.linksDrawn).toBeLessThan(1000);
  expect(counts.linksDrawn).toBe(links.a.length);
  expect(communities.modularity).toBeGreaterThan(0.57);
  expect(communities.count).toBeLessThanOrEqual(7);
});

test("every pair of states that voted is accounted for: enough, too few or no joint ballots", () => {
  for (const minimumJoint of [1, 10, 22]) {
    const { counts, pairs } = alliances(matrix, { rollCalls, minimumJoint });
    const every = (counts.statesInAll * (counts.statesInAll - 1)) / 2;
    expect(counts.pairsEnough + counts.pairsBelowMinimum + counts.pairsNone).toBe(every);
    expect(pairs.a).toHaveLength(counts.pairsEnough);
  }
});

test("states without a ballot in the selection are counted but not listed, and columns still point to the right states", () => {
  const { states, statesCount, pairs } = alliances(matrix, { rollCalls: ["ga-74-247"], minimumJoint: 1 });
  expect(states.ids.length).toBeLessThan(statesCount);
  expect([...states.ballots].every((count) => count === 1)).toBe(true);
  const row = [...pairs.a.keys()].find(
    (r) => states.ids[pairs.a[r] ?? -1] === "RUS" && states.ids[pairs.b[r] ?? -1] === "USA",
  );
  expect(row).toBeDefined();
  expect(pairs.opposed[row ?? -1]).toBe(1);
});

test("a state's degree is the number of its links, and only states without links are in no community", () => {
  const { states, links, counts } = alliances(matrix, { rollCalls, links: { threshold: 0.95 } });
  states.ids.forEach((id, i) => {
    const own = [...links.a.keys()].filter((row) => links.a[row] === i || links.b[row] === i).length;
    expect(states.degree[i], id).toBe(own);
    expect(states.community[i] === -1, id).toBe(own === 0);
  });
  expect(counts.statesDrawn).toBe([...states.degree].filter((degree) => degree > 0).length);
});

test("the same request gives the same bytes, and the order of the roll calls does not matter", () => {
  const first = JSON.stringify(alliances(matrix, { rollCalls }));
  expect(JSON.stringify(alliances(matrix, { rollCalls: [...rollCalls].reverse() }))).toBe(first);
  expect(JSON.stringify(alliances(ballotMatrix([...shipped.rollCalls].reverse()), { rollCalls }))).toBe(
    first,
  );
  expect(JSON.stringify(alliances(matrix, { rollCalls, seed: 2 }))).not.toBe(first);
});

test("states that opposed each other every time are not joined, by either rule", () => {
  const opponents = ballotMatrix([{ rollCall: "one", states: ["AAA", "BBB"], ballots: ["yes", "no"] }]);
  for (const links of [{ closest: 6 }, { threshold: 0 }]) {
    const { counts, communities, states } = alliances(opponents, { minimumJoint: 1, links });
    expect(counts).toMatchObject({ pairsEnough: 1, linksDrawn: 0, statesDrawn: 0 });
    expect(communities).toMatchObject({ count: 0, modularity: null, reason: "NO_LINKS" });
    expect([...states.community]).toEqual([-1, -1]);
  }
});

test("an empty selection is an empty network with every count 0", () => {
  const empty = alliances(matrix, { rollCalls: [] });
  expect(empty.states.ids).toEqual([]);
  expect(empty.communities).toMatchObject({ count: 0, modularity: null, reason: "NO_LINKS" });
  expect(empty.counts).toMatchObject({ statesInAll: 0, linksDrawn: 0, pairsEnough: 0, pairsNone: 0 });
});
