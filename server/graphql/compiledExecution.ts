import type { ApolloServerOptions } from "@apollo/server";
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { Context } from "./context.ts";

type Executor = NonNullable<ApolloServerOptions<Context>["gateway"]>;

/**
 * Executes a question that comes again by a function made for it (graphql-jit): GraphQL's own executor looks up every field of every row
 * anew, which takes more of a long list's time than the graph database. A question is executed as usual the first times, since making its
 * function pays only where it is used. Variables are read by GraphQL's own rules either way, the function's know no @oneOf.
 *
 * Apollo Server takes another executor only where it would take a gateway's; there is none here.
 */
export function compiledExecution(schema: GraphQLSchema): Executor {
  const made = new WeakMap<OperationDefinitionNode, CompiledQuery | null>();
  const asked = new WeakMap<OperationDefinitionNode, number>();

  const functionFor = (document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | null => {
    const before = made.get(operation);
    if (before !== undefined) return before;
    const times = (asked.get(operation) ?? 0) + 1;
    asked.set(operation, times);
    if (times <= PLAIN_TIMES) return null;
    const compiled = takesObjects(schema, operation)
      ? null
      : compileQuery(schema, document, operation.name?.value);
    const usable = compiled !== null && isCompiledQuery(compiled) ? compiled : null;
    made.set(operation, usable);
    return usable;
  };

  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: async () => ({
      async executor({ document, request, context }) {
        const { operationName, variables = {} } = request;
        const operation = getOperationAST(document, operationName);
        const compiled = operation && functionFor(document, operation);
        if (operation === null || operation === undefined || compiled === null || compiled === undefined) {
          return execute({
            schema,
            document,
            operationName,
            contextValue: context,
            variableValues: variables,
          });
        }
        const read = getVariableValues(schema, operation.variableDefinitions ?? [], variables, MAX_ERRORS);
        if (read.errors !== undefined) return { errors: read.errors };
        const answer = await compiled.query(undefined, context, variables);
        return answer.errors === undefined
          ? answer
          : { ...answer, errors: answer.errors.map(asGraphqlError) };
      },
    }),
    stop: async () => undefined,
  };
}

/**
 * Whether a variable is an object of input. The compiler writes out how such a one is read, and of a question about states, which holds
 * questions, it writes for seconds, in which nothing else is answered.
 */
function takesObjects(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.some(({ type }) => {
    let inner: TypeNode = type;
    while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
    return isInputObjectType(schema.getType(inner.name.value));
  });
}

/** The compiler's errors look like GraphQL's but lack what Apollo Server reads of these. */
function asGraphqlError({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  return Object.assign(error, locations === undefined ? {} : { locations });
}

/** How often a question is executed as usual. */
const PLAIN_TIMES = 2;
/** As many errors of variables as GraphQL's own executor lists. */
const MAX_ERRORS = { maxErrors: 50 };
