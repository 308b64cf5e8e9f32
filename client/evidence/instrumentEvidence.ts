import type { InstrumentEvidenceQuery } from "../generated/operations.ts";

/** An instrument as its panel asks for it. */
export type InstrumentEvidence = NonNullable<InstrumentEvidenceQuery["instrument"]>;
