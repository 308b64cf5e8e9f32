import { AtlasError } from "../../../schema/errors.ts";
import type { QueryResolvers } from "../../generated/resolvers.ts";

export const network: NonNullable<QueryResolvers["network"]> = () => {
  throw new AtlasError("INTERNAL", "Not yet.");
};
