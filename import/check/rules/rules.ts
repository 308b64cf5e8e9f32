import type { Rule } from "../rule.ts";
import { actionTwice } from "./actionTwice.ts";
import { address } from "./address.ts";
import { ballotMember } from "./ballotMember.ts";
import { ballotsOutcome } from "./ballotsOutcome.ts";
import { ballotsTotal } from "./ballotsTotal.ts";
import { beforeOpen } from "./beforeOpen.ts";
import { coordinates } from "./coordinates.ts";
import { date } from "./date.ts";
import { enumeration } from "./enumeration.ts";
import { factDuplicate } from "./factDuplicate.ts";
import { forceBeforeInstrument } from "./forceBeforeInstrument.ts";
import { future } from "./future.ts";
import { idList } from "./idList.ts";
import { idShared } from "./idShared.ts";
import { instrumentStatus } from "./instrumentStatus.ts";
import { keyDuplicate } from "./keyDuplicate.ts";
import { membershipOverlap } from "./membershipOverlap.ts";
import { pattern } from "./pattern.ts";
import { periodOrder } from "./periodOrder.ts";
import { plainText } from "./plainText.ts";
import { range } from "./range.ts";
import { reference } from "./reference.ts";
import { required } from "./required.ts";
import { selfRelation } from "./selfRelation.ts";
import { sourceUnused } from "./sourceUnused.ts";
import { type } from "./type.ts";
import { unique } from "./unique.ts";
import { unMembership } from "./unMembership.ts";

/** Every demand on the rows of a package: first of single cells, then of tables, then of facts against each other. */
export const rules: readonly Rule[] = [
  required,
  type,
  enumeration,
  pattern,
  range,
  date,
  address,
  idList,
  plainText,
  keyDuplicate,
  unique,
  idShared,
  reference,
  factDuplicate,
  actionTwice,
  membershipOverlap,
  periodOrder,
  beforeOpen,
  forceBeforeInstrument,
  instrumentStatus,
  unMembership,
  ballotsTotal,
  ballotsOutcome,
  ballotMember,
  future,
  selfRelation,
  coordinates,
  sourceUnused,
];
