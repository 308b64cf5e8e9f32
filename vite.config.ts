import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The explorer: built from client/ into dist/client, which the server serves. */
export default defineConfig(({ command }) => {
  // What is built is always for readers, also where a test's or a developer's NODE_ENV stands in the environment.
  if (command === "build") process.env.NODE_ENV = "production";
  return {
    root: "client",
    plugins: [react()],
    build: {
      outDir: "../dist/client",
      emptyOutDir: true,
      target: "es2022",
      // The page's policy allows no data: addresses for scripts and fonts.
      assetsInlineLimit: 0,
      manifest: true,
      rolldownOptions: {
        input: ["client/index.html", "client/ide/index.html", "client/self-test/index.html"].map(file),
      },
    },
    server: { proxy: { "/graphql": `http://127.0.0.1:${process.env.PORT ?? "4000"}` } },
  };
});
