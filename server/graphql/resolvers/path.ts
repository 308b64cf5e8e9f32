import { AtlasError } from "../../../schema/errors.ts";
import type { QueryResolvers } from "../../generated/resolvers.ts";

export const path: NonNullable<QueryResolvers["path"]> = () => {
  throw new AtlasError("INTERNAL", "Not yet.");
};
