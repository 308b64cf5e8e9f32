import { costLimitRule } from "@escape.tech/graphql-armor-cost-limit";
import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import { GraphQLError, type ValidationContext, type ValidationRule } from "graphql";
import { LIMITS, type LimitName } from "./limits.ts";
import { onlyReads } from "./onlyReads.ts";

/** What the library is told: its own error becomes ours, which names the limit and its value. */
function options(limit: LimitName) {
  return {
    onReject: [
      (context: ValidationContext | null, error: GraphQLError) => {
        context?.reportError(limitError(limit, error.message.replace(/^Syntax Error: /, "")));
      },
    ],
    propagateOnRejection: false,
  };
}

/** Limits on the text of a query, as rules of its validation, and that it is a query. The limit on its tokens is the parser's. */
export function limitRules(): readonly ValidationRule[] {
  const { depth, cost, aliases, directives } = LIMITS;
  return [
    onlyReads,
    maxDepthRule({ n: depth, flattenFragments: true, ...options("depth") }),
    costLimitRule({ maxCost: cost, flattenFragments: true, ...options("cost") }),
    maxAliasesRule({ n: aliases, ...options("aliases") }),
    maxDirectivesRule({ n: directives, ...options("directives") }),
  ] as readonly ValidationRule[];
}

/** @param found the library's words on what was found. */
export function limitError(limit: LimitName, found: string): GraphQLError {
  const maximum = LIMITS[limit];
  return new GraphQLError(
    `The query passes the limit "${limit}" of ${maximum.toLocaleString("en-GB")}: ${found} Ask for less, or ask in parts.`,
    { extensions: { code: "LIMIT", limit, maximum } },
  );
}
