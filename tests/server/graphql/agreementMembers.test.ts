import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { openLadybug } from "../../../server/store/ladybug/openLadybug.ts";
import { shippedBallots } from "../../support/shippedBallots.ts";
import { cellsOf, shippedPackage } from "../../support/shippedPackage.ts";
import { world } from "../../support/worlds.ts";
import { appOver, shippedApp } from "../http/support/shippedApp.ts";
import { askFor } from "./support/askFor.ts";

const QUERY = `query ($rollCalls: RollCallSelection, $consensusWeight: Float) {
  agreement(rollCalls: $rollCalls, minimumJoint: 1, consensusWeight: $consensusWeight) {
    rollCalls { id date } consensus { withoutVote }
    states { ids ballots } pairs { a b joint value lijphart }
  }
}`;
interface Found {
  readonly agreement: {
    readonly rollCalls: readonly { readonly id: string; readonly date: string }[];
    readonly consensus: { readonly withoutVote: number };
    readonly states: { readonly ids: readonly string[]; readonly ballots: readonly number[] };
    readonly pairs: {
      readonly a: readonly number[];
      readonly b: readonly number[];
      readonly joint: readonly number[];
      readonly value: readonly (number | null)[];
      readonly lijphart: readonly number[];
    };
  };
}

describe("who was a member on the day", () => {
  test("a ballot counts only of a state that was one: those that joined later, or had ended, are in no pair", async () => {
    const it = await shippedApp();
    try {
      const of = async (rollCalls: object) => (await askFor<Found>(it, QUERY, { rollCalls })).agreement;
      const [before, since] = [await of({ until: "2005-12-31" }), await of({ from: "2018-01-01" })];
      expect(before.rollCalls.map(({ id }) => id)).toEqual(["ga-60-45"]);
      // Serbia and Montenegro ended, and Montenegro joined, in 2006; South Sudan joined in 2011.
      expect(["SCG", "MNE", "SSD"].filter((id) => before.states.ids.includes(id))).toEqual(["SCG"]);
      expect(["SCG", "MNE", "SSD"].filter((id) => since.states.ids.includes(id))).toEqual(["MNE", "SSD"]);
      const all = await of({});
      const later = all.rollCalls.filter(({ date }) => date >= "2011-07-14").length;
      expect(later).toBeLessThan(all.rollCalls.length);
      const southSudan = all.states.ids.indexOf("SSD");
      const joint = all.pairs.joint.filter(
        (_, row) => all.pairs.a[row] === southSudan || all.pairs.b[row] === southSudan,
      );
      expect(Math.max(...joint)).toBeLessThanOrEqual(later);
    } finally {
      await it.close();
    }
  });

  test("no ballot of the shipped tables is of a state that had not joined that year", async () => {
    const shipped = await shippedPackage();
    const joined = new Map(cellsOf(shipped, "states").map((row) => [row.id, row.un_member_since ?? ""]));
    const year = new Map(
      cellsOf(shipped, "roll_calls").map(({ id, date }) => [id, /\d{4}/.exec(date ?? "")?.[0] ?? "9999"]),
    );
    const early = shippedBallots().rollCalls.flatMap(({ rollCall, states }) =>
      states
        .filter((state) => {
          const since = joined.get(state) ?? "";
          return /^\d{4}/.test(since) && since.slice(0, 4) > (year.get(rollCall) ?? "");
        })
        .map((state) => `${rollCall} ${state}`),
    );
    expect(early).toEqual([]);
  });

  test("a decision without a vote counts for two states only if both were members on its day", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "atlas-app-"));
    const engine = openLadybug({ folder });
    const day = (date: string) => ({ date, dateLo: date, dateHi: date });
    const ballots = (to: string, ...cast: readonly string[]) =>
      ["AAA", "BBB", "CCC"].map((from, at) => ({
        key: `${to}:${from}`,
        from,
        to,
        ballot: (cast[at] ?? "absent") as "yes" | "no" | "abstain" | "absent",
      }));
    await engine.load(
      world({
        nodes: {
          State: [
            { id: "AAA", nameEn: "AAA", unMember: true, unMemberSinceLo: "1945-10-24" },
            { id: "BBB", nameEn: "BBB", unMember: true, unMemberSinceLo: "1945-10-24" },
            { id: "CCC", nameEn: "CCC", unMember: true, unMemberSinceLo: "2010-01-01" },
          ],
          RollCall: [
            { id: "r1", title: "r1", ballots: "complete", ...day("2015-01-01") },
            { id: "r2", title: "r2", ballots: "complete", ...day("2016-01-01") },
            { id: "w1", title: "w1", ballots: "none", outcome: "adopted-without-vote", ...day("2005-01-01") },
            { id: "w2", title: "w2", ballots: "none", outcome: "adopted-without-vote", ...day("2015-06-01") },
          ],
        },
        facts: { VOTED: [...ballots("r1", "yes", "yes", "no"), ...ballots("r2", "yes", "no", "no")] },
      }),
    );
    const it = await appOver(engine, folder);
    try {
      const { agreement } = await askFor<Found>(it, QUERY, { consensusWeight: 1 });
      const { states, pairs, consensus } = agreement;
      expect(consensus.withoutVote).toBe(2);
      const values = pairs.a.map(
        (a, row) =>
          `${states.ids[a]} ${states.ids[pairs.b[row] ?? -1]} ${pairs.joint[row]} ${pairs.lijphart[row]} ${pairs.value[row]}`,
      );
      // A and B: 1 of 2, and both decisions: 3 of 4. With C only the decision of 2015 counts.
      expect(values).toEqual(["AAA BBB 2 0.5 0.75", `AAA CCC 2 0 ${1 / 3}`, `BBB CCC 2 0.5 ${2 / 3}`]);
    } finally {
      await it.close();
    }
  });
});
