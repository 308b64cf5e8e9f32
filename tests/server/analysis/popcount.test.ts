import fc from "fast-check";
import { expect, test } from "vitest";
import { ballotPlanes, tallyPair } from "../../../server/analysis/ballotPlanes.ts";
import { addBytes, byteCounts, popcount } from "../../../server/analysis/popcount.ts";

const digits = (word: number) => [...(word >>> 0).toString(2)].filter((digit) => digit === "1").length;

test("population counts are what counting binary digits gives, whatever the sign", () => {
  fc.assert(
    fc.property(fc.integer(), (word) => {
      expect(popcount(word)).toBe(digits(word));
      expect(addBytes(byteCounts(word))).toBe(digits(word));
    }),
  );
  expect([0, -1, 0x80000000].map(popcount)).toEqual([0, 32, 1]);
  expect(addBytes(-1)).toBe(4 * 255);
});

test("counts do not run over when every state casts the same ballot in thousands of roll calls", () => {
  const words = 250;
  const full = () => new Uint32Array(2 * words).fill(0xffffffff);
  const none = () => new Uint32Array(2 * words);
  const ids = { states: ["AAA", "BBB"], rollCalls: [], words };
  const planes = ballotPlanes(
    { ...ids, yes: full(), abstain: none(), no: none(), absent: none() },
    new Uint32Array(words).fill(0xffffffff),
  );
  const tally = new Uint32Array(3);
  tallyPair(planes, 0, 1, tally);
  expect([...tally]).toEqual([32 * words, 0, 0]);
});
