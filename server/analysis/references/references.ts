import { backboneReferences } from "./backboneReferences.ts";
import { brokerReferences } from "./brokerReferences.ts";
import { cohesionReferences } from "./cohesionReferences.ts";
import { communityReferences } from "./communityReferences.ts";
import { concentrationReferences } from "./concentrationReferences.ts";
import { pairReferences } from "./pairReferences.ts";
import type { Reference } from "./reference.ts";
import { signedReferences } from "./signedReferences.ts";

/** Every known value that our functions are held to, in the order in which the page shows them. */
export const REFERENCES: readonly Reference[] = [
  ...pairReferences,
  ...cohesionReferences,
  ...concentrationReferences,
  ...communityReferences,
  ...backboneReferences,
  ...signedReferences,
  ...brokerReferences,
];
