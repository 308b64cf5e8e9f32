import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../schema/edtf.ts";
import { deriveParticipation, type TreatyAction } from "../../schema/participation.ts";

const CREATED = "2026-11-24";

function action(name: string, date: string, inForce = "", confidence = "stated"): TreatyAction {
  const deposit = parseEdtf(date);
  const force = parseEdtf(inForce);
  return {
    action: name,
    dateLo: deposit?.lo ?? null,
    dateHi: deposit?.hi ?? null,
    inForce: inForce === "" ? null : inForce,
    inForceLo: force?.lo ?? null,
    inForceHi: force?.hi ?? null,
    confidence,
  };
}

const IN_FORCE = { inForceLo: "2004-07-01", status: "in-force", participation: "complete" };
const derive = (actions: readonly TreatyAction[], instrument: Partial<typeof IN_FORCE> = {}) =>
  deriveParticipation(actions, { ...IN_FORCE, ...instrument }, CREATED);

describe("deriveParticipation", () => {
  it("takes entry into force where it is on record", () => {
    expect(derive([action("accession", "2018-06-05", "2018-10-01")])).toMatchObject([
      {
        consentLo: "2018-06-05",
        consentHi: "2018-06-05",
        forceLo: "2018-10-01",
        forceHi: "2018-10-01",
        leftLo: "never",
        leftHi: "never",
      },
    ]);
  });

  it("knows that consent came no later than its entry into force", () => {
    expect(derive([action("ratification", "", "2014-02")])).toMatchObject([
      { consentLo: "0000-01-01", consentHi: "2014-02-28", forceLo: "2014-02-01", forceHi: "2014-02-28" },
    ]);
  });

  it("reckons a missing entry into force from the deposit, up to a year, and not before the instrument's own", () => {
    const rows = [
      action("ratification", "2003-05-10"),
      action("accession", "2020-02-29"),
      action("accession", "1999-01-01"),
    ];
    expect(derive(rows).map(({ forceLo, forceHi }) => [forceLo, forceHi])).toEqual([
      ["2004-07-01", "2004-07-01"],
      ["2020-02-29", "2021-03-01"],
      ["2004-07-01", "2004-07-01"],
    ]);
  });

  it("has nobody party to an instrument that is not in force, and nobody for certain where that is unknown", () => {
    const rows = [action("ratification", "2020-01-01")];
    expect(derive(rows, { status: "not-in-force" })).toMatchObject([
      { consentHi: "2020-01-01", forceLo: null, forceHi: null, leftLo: null },
    ]);
    expect(derive(rows, { status: "unknown" })).toMatchObject([{ forceLo: "2020-01-01", forceHi: "never" }]);
  });

  it("takes a signature with an entry into force for consent, one without for a signature", () => {
    expect(derive([action("signature", "2001-11-23", "2004-07-01")])).toMatchObject([
      { signedHi: "2001-11-23", consentHi: "2001-11-23", forceHi: "2004-07-01" },
    ]);
    expect(derive([action("signature", "2001-11-23")])).toMatchObject([
      { signedHi: "2001-11-23", consentLo: null, forceLo: null },
    ]);
  });

  it("never makes an inferred row certain", () => {
    expect(derive([action("ratification", "2020-01-01", "2020-02-01", "inferred")])).toMatchObject([
      { consentLo: "2020-01-01", consentHi: "never", forceLo: "2020-02-01", forceHi: "never" },
    ]);
  });

  it("lets a denunciation end what was deposited before it, and not what was deposited after", () => {
    const rows = [
      action("ratification", "2005-01-01", "2005-04-01"),
      action("denunciation", "[2016-10-21..2022-12-31]"),
      action("accession", "2023-09-27", "2023-10-27"),
    ];
    expect(derive(rows).map(({ leftLo, leftHi }) => [leftLo, leftHi])).toEqual([
      ["2016-10-21", "2022-12-31"],
      [null, null],
      ["never", "never"],
    ]);
  });

  it("lets a denunciation not end what was deposited the same day", () => {
    expect(derive([action("accession", "2015-06-01"), action("denunciation", "2015-06-01")])).toMatchObject([
      { leftLo: "never", leftHi: "never" },
      {},
    ]);
  });

  it("ends only possibly what may have been deposited before, and by a denunciation that is inferred", () => {
    const later = [action("accession", "[2010..2020]"), action("denunciation", "2015-06-01")];
    const inferred = [action("accession", "2010"), action("denunciation", "2015-06-01", "", "inferred")];
    for (const rows of [later, inferred])
      expect(derive(rows)).toMatchObject([{ leftLo: "2015-06-01", leftHi: "never" }, {}]);
  });

  it("has a signatory possibly consenting where the list of participants is not complete and no consent is on record", () => {
    const signature = action("signature", "2003-12-09");
    const partial = { participation: "partial" };
    expect(derive([signature], partial)).toMatchObject([
      { consentLo: "2003-12-09", consentHi: "never", forceLo: "2004-07-01", forceHi: "never" },
    ]);
    expect(derive([signature], { ...partial, status: "not-in-force" })).toMatchObject([
      { consentLo: "2003-12-09", forceLo: null },
    ]);
    expect(derive([signature, action("ratification", "2010-01-01")], partial)).toMatchObject([
      { consentLo: null, forceLo: null },
      {},
    ]);
  });

  it("says nothing of an invitation", () => {
    expect(
      Object.values(derive([action("invited", "2019-01-01")])[0] ?? {}).every((value) => value === null),
    ).toBe(true);
  });
});
