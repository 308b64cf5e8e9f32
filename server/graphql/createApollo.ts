import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { buildAtlasSchema } from "./buildAtlasSchema.ts";
import { compiledExecution } from "./compiledExecution.ts";
import type { Context } from "./context.ts";
import { formatError, statusOf } from "./formatError.ts";
import { limitRules } from "./limitRules.ts";
import { LIMITS } from "./limits.ts";

interface Options {
  /** Hears of defects, with the id that the caller was given. */
  readonly onDefect: (error: unknown, id: string) => void;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/**
 * The GraphQL server. Introspection is on: it is a public, read-only API. Nothing hooks into single fields, and a query's text is parsed and
 * checked once. Nothing is reported to anybody, and no page is fetched from elsewhere.
 */
export function createApollo({ onDefect, plugins = [] }: Options): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: compiledExecution(buildAtlasSchema()),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [...limitRules()],
    formatError: (formatted, thrown) => formatError(formatted, thrown, onDefect),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      statusPlugin,
      ...plugins,
    ],
  });
}

/** An answer that failed says so in its status too. */
const statusPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ errors, response }) {
        const status = errors === undefined ? null : statusOf(errors);
        if (status !== null) response.http.status = status;
      },
    };
  },
};
