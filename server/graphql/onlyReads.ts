import { GraphQLError, type ValidationRule } from "graphql";

/** Refuses what is no query while the text is checked, and not as a defect when it is run. */
export const onlyReads: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === "query") return;
    context.reportError(
      new GraphQLError(`The API only reads: got a ${node.operation}, expected a query.`, { nodes: node }),
    );
  },
});
