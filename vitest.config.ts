import { defineConfig } from "vitest/config";

export default defineConfig({
  // The tests and Apollo must hold the same copy of graphql, which has one for each module system.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ["tests/support/globalSetup.ts"],
    maxWorkers: 2,
    // A browser or a database that stumbles on a busy machine is tried once more; the report says where that was needed.
    retry: process.env.CI === undefined ? 0 : 1,
    env: { TZ: "UTC" },
  },
});
