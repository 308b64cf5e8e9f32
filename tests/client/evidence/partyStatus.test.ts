import { describe, expect, it } from "vitest";
import { type PartyStatus, partyStatus } from "../../../client/evidence/partyStatus.ts";
import { referenceAnswer } from "../../support/reference.ts";
import { cellsOf, shippedPackage } from "../../support/shippedPackage.ts";

const shipped = await shippedPackage();
const { created } = shipped.descriptor;
const empty = (cell: string | undefined) => (cell === undefined || cell === "" ? null : cell);

/** How every state with an action stands to an instrument on a day, as the panels say it. */
function standing(instrument: string, day: string): ReadonlyMap<string, PartyStatus> {
  const row = cellsOf(shipped, "instruments").find(({ id }) => id === instrument) ?? {};
  const record = {
    inForce: empty(row.in_force),
    status: empty(row.status),
    participationRecord: empty(row.participation),
  };
  const actions = cellsOf(shipped, "treaty_actions").filter((cells) => cells.instrument === instrument);
  const states = new Set(cellsOf(shipped, "states").map(({ id }) => id));
  const parties = [...new Set(actions.map(({ party }) => party ?? ""))].filter((id) => states.has(id));
  return new Map(
    parties.map((party) => {
      const own = actions
        .filter((cells) => cells.party === party)
        .map((cells) => ({
          action: (cells.action ?? "").toUpperCase(),
          date: empty(cells.date),
          inForce: empty(cells.in_force),
          confidence: (cells.confidence ?? "").toUpperCase(),
        }));
      return [party, partyStatus(own, record, { day, created })];
    }),
  );
}

const INSTRUMENTS = [
  "budapest",
  "budapest-protocol-2",
  "un-cybercrime",
  "uncac",
  "arab-2010",
  "malabo",
  "sco-2009",
];
const DAYS = ["2003-06-01", "2014-02-15", "2019-12-27", "2023-06-01", created];
const QUESTIONS = [
  ["party", "partyTo"],
  ["consented", "consentedTo"],
  ["signed", "signatoryOf"],
] as const;

describe("the standing of a party in its panel", () => {
  for (const instrument of INSTRUMENTS) {
    it(`is what set questions answer about ${instrument}, on every day tried`, () => {
      for (const day of DAYS) {
        const found = standing(instrument, day);
        for (const [name, question] of QUESTIONS) {
          const answer = referenceAnswer(shipped, { [question]: instrument } as { partyTo: string }, day);
          const having = (truth: string) =>
            [...found].filter(([, status]) => status[name] === truth).map(([id]) => id);
          const asked = { instrument, day, question };
          expect({ ...asked, ids: having("yes").sort() }).toEqual({
            ...asked,
            ids: [...answer.certain].sort(),
          });
          expect({ ...asked, ids: having("possibly").sort() }).toEqual({
            ...asked,
            ids: [...answer.possible].sort(),
          });
        }
      }
    });
  }

  it("of Guatemala to the Budapest Convention is invited, of Peru in 2019 possible, of Türkiye party", () => {
    const then = standing("budapest", "2019-12-27");
    expect(then.get("GTM")).toMatchObject({ party: "no", consented: "no", signed: "no", invited: true });
    expect(then.get("PER")?.party).toBe("possibly");
    expect(then.get("TUR")?.party).toBe("yes");
    expect(standing("budapest", "2014-12-31").get("TUR")?.party).toBe("no");
  });
});
