import { describe, expect, it } from "vitest";
import { happenedBy, heldOn, tenseOf, truthOf } from "../../../client/evidence/truth.ts";
import type { EvidenceFactFragment } from "../../../client/generated/operations.ts";

const on = (day: string) => ({ day, created: "2026-11-24" });
const node = { id: "x", nodeKind: "STATE", label: "X", nameZh: null } as const;
const common = { key: "k", sources: [], note: null };

function membership(started: string | null, ended: string | null): EvidenceFactFragment {
  return {
    __typename: "Membership",
    factKind: "MEMBER_OF",
    ...common,
    state: node,
    bloc: { ...node, nodeKind: "BLOC" },
    membershipRole: "MEMBER",
    started,
    ended,
  };
}

function statement(date: string | null, confidence: "STATED" | "INFERRED"): EvidenceFactFragment {
  return {
    __typename: "Statement",
    factKind: "STATED",
    ...common,
    actor: node,
    position: {
      id: "p",
      nodeKind: "POSITION",
      label: "P",
      labelZh: null,
      topic: { id: "t", nodeKind: "TOPIC", label: "T", questionZh: null },
    },
    date,
    forum: null,
    summaryEn: null,
    summaryZh: null,
    confidence,
  };
}

describe("a fact on the day of the page", () => {
  it.each([
    ["2019-12-27", "2019-12-27", "yes"],
    ["2019-12-28", "2019-12-27", "no"],
    ["[2019-03-09..2019-09-22]", "2019-06-01", "possibly"],
    [null, "2019-12-27", "possibly"],
    [null, "2026-11-24", "yes"],
  ] as const)("dated %s had happened by %s: %s", (written, day, truth) => {
    expect(happenedBy(written, on(day))).toBe(truth);
  });

  it("of a period holds from its beginning until its end, which is not in it", () => {
    expect(heldOn("2004-05-01", null, on("2019-01-01"))).toBe("yes");
    expect(heldOn("1973-01-01", "2020-02-01", on("2020-01-31"))).toBe("yes");
    expect(heldOn("1973-01-01", "2020-02-01", on("2020-02-01"))).toBe("no");
    expect(heldOn("1973-01-01", "2020", on("2020-06-01"))).toBe("possibly");
  });

  it("is past where it had ended, later where it had not begun", () => {
    expect(tenseOf(membership("1973-01-01", "2020-02-01"), on("2019-12-27"))).toBe("now");
    expect(tenseOf(membership("1973-01-01", "2020-02-01"), on("2021-01-01"))).toBe("past");
    expect(tenseOf(membership("1973-01-01", "2020-02-01"), on("1970-01-01"))).toBe("later");
  });

  it("that is only inferred is possible at most", () => {
    expect(truthOf(statement("2019-01-01", "STATED"), on("2019-12-27"))).toBe("yes");
    expect(truthOf(statement("2019-01-01", "INFERRED"), on("2019-12-27"))).toBe("possibly");
    expect(truthOf(statement("2020-01-01", "INFERRED"), on("2019-12-27"))).toBe("no");
  });
});
