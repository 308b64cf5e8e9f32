import { ApolloServer } from "@apollo/server";
import fastifyApollo from "@as-integrations/fastify";
import { Neo4jGraphQL } from "@neo4j/graphql";
import fastify from "fastify";
import neo4j from "neo4j-driver";
import { readConfig } from "../../../server/config.ts";
import { typeDefs } from "./typeDefs.ts";

/** A server of @neo4j/graphql over the Neo4j that the environment names: the same Fastify and Apollo as ours, another data layer. */
const { store, port } = readConfig();
if (store.engine !== "neo4j") throw new Error("NEO4J_URI is not set: @neo4j/graphql speaks to Neo4j only.");
const driver = neo4j.driver(store.uri, neo4j.auth.basic(store.user, store.password));
const text = { LT: true, LTE: true, GT: true, GTE: true };
const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: text } },
}).getSchema();
const apollo = new ApolloServer({ schema });
await apollo.start();
const app = fastify();
await app.register(fastifyApollo(apollo));
app.get("/healthz", () => "ok");
await app.listen({ host: "127.0.0.1", port });
process.once("SIGTERM", async () => {
  await app.close();
  await driver.close();
});
