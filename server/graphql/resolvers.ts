import type { QueryResolvers } from "../generated/resolvers.ts";
import * as actors from "./resolvers/actors.ts";
import { agreement } from "./resolvers/agreement.ts";
import { coalitions } from "./resolvers/coalitions.ts";
import { blocCohesion, cohesionRanking } from "./resolvers/cohesion.ts";
import * as documents from "./resolvers/documents.ts";
import { fact } from "./resolvers/fact.ts";
import * as facts from "./resolvers/facts.ts";
import { Evidence, findStates, StateHit } from "./resolvers/findStates.ts";
import { lists } from "./resolvers/lists.ts";
import { network } from "./resolvers/network.ts";
import { dataset, node, nodesById, search } from "./resolvers/nodes.ts";
import { pairAgreement } from "./resolvers/pairAgreement.ts";
import { path } from "./resolvers/path.ts";
import * as records from "./resolvers/record.ts";
import { selfTest } from "./resolvers/selfTest.ts";
import { space, spaceUncertainty } from "./resolvers/space.ts";
import { entryIntoForce } from "./resolvers/threshold.ts";
import { tie } from "./resolvers/tie.ts";
import { ties } from "./resolvers/ties.ts";

const Query: QueryResolvers = {
  ...lists,
  dataset,
  node,
  nodesById,
  fact,
  search,
  findStates,
  network,
  agreement,
  coalitions,
  pairAgreement,
  blocCohesion,
  cohesionRanking,
  path,
  selfTest,
  ties,
  tie,
  record: records.record,
  contradictions: records.contradictions,
  recordCoding: records.recordCoding,
  entryIntoForce,
  space,
  spaceUncertainty,
};

/** The resolvers by type and field. A field without one is the property of the same name. */
export const resolvers = {
  Query,
  StateHit,
  Evidence,
  ...actors,
  ...documents,
  ...facts,
  CodedLink: records.CodedLink,
  StateRecord: records.StateRecord,
  RecordEntry: records.RecordEntry,
  Contradiction: records.Contradiction,
};
