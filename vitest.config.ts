import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ["tests/support/globalSetup.ts"],
    maxWorkers: 2,
    env: { TZ: "UTC" },
  },
});
