import fc from "fast-check";
import { expect, test } from "vitest";
import { compareText } from "../../../server/store/compareText.ts";

/** Texts that often share a beginning and mix characters within and beyond the basic plane. */
const text = fc.array(fc.constantFrom("a", "b", "中", "\u{1f600}", "\ufffd", "\ue000", "\u{20bb7}"), {
  maxLength: 5,
});

test("texts are ordered as their lists of code points are", () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      const points = (list: readonly string[]) =>
        list
          .map((each) =>
            String.fromCodePoint(
              0x30 + ["a", "b", "中", "\ue000", "\ufffd", "\u{1f600}", "\u{20bb7}"].indexOf(each),
            ),
          )
          .join("");
      const [a, b] = [points(left), points(right)];
      const expected = a === b ? 0 : a < b ? -1 : 1;
      expect(Math.sign(compareText(left.join(""), right.join("")))).toBe(expected);
    }),
    { seed: 3 },
  );
});

test("a character beyond the basic plane comes after one at its end", () => {
  expect(["\u{1f600}", "\ufffd", "z"].sort(compareText)).toEqual(["z", "\ufffd", "\u{1f600}"]);
  expect(["\u{1f600}", "\ufffd", "z"].sort()).toEqual(["z", "\u{1f600}", "\ufffd"]);
});
