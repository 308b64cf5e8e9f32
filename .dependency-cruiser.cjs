/** Who may import whom. The folders are the data flow: dataset → import → store → analysis → GraphQL → client. */
const only = (name, folder, allowed) => ({
  name,
  comment: `${folder}/ may import only ${allowed.join(", ")} and packages.`,
  severity: "error",
  from: { path: `^${folder}/` },
  to: { path: "^(schema|import|server|client|tests)/", pathNot: `^(${allowed.join("|")})(/|\\.ts$)` },
});

module.exports = {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:" } },
    only("schema-stands-alone", "schema", ["schema"]),
    only("import-uses-schema-and-store", "import", ["schema", "import", "server/store", "server/config"]),
    only("server-uses-schema", "server", ["schema", "server"]),
    only("client-uses-schema", "client", ["schema", "client"]),
    {
      name: "vocabulary-fits-the-page",
      comment: "schema/ is read by the page too: no Node API, and no package but zod and graphql.",
      severity: "error",
      from: { path: "^schema/", pathNot: "^schema/generate/" },
      to: { dependencyTypes: ["core", "npm", "npm-dev"], pathNot: "node_modules/(zod|graphql)/" },
    },
    {
      name: "analysis-is-pure",
      severity: "error",
      from: { path: "^server/analysis/" },
      to: {
        path: "^(server/(?!analysis/)|import/|client/)",
        pathNot: "^server/store/store\\.ts$",
      },
    },
    {
      name: "runs-without-development-packages",
      comment: "The image installs no development packages: nothing that runs in it may need one.",
      severity: "error",
      from: { path: "^(schema|server|import)/", pathNot: "^(schema/generate/|server/dev\\.ts$)" },
      to: { dependencyTypes: ["npm-dev"] },
    },
    {
      name: "drivers-stay-in-their-engine",
      severity: "error",
      from: { pathNot: "^(server/store/(neo4j|ladybug)/|tests/)" },
      to: { path: "node_modules/(neo4j-driver|@ladybugdb)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/generated/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
