import { describe, expect, it } from "vitest";
import { parseCriteria } from "../../../schema/parseCriteria.ts";
import golden from "../../support/golden_questions.json";
import { referenceAnswer } from "../../support/reference.ts";
import { shippedPackage } from "../../support/shippedPackage.ts";

describe("the reference evaluator over the shipped dataset", async () => {
  const shipped = await shippedPackage();
  it.each(golden)("answers: $question", ({ where, asOf, certain, possible }) => {
    const answer = referenceAnswer(shipped, parseCriteria(where), asOf ?? shipped.descriptor.created);
    expect(answer).toEqual({ certain, possible });
  });
});
