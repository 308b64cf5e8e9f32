import { runImport } from "./runImport.ts";

process.exitCode = await runImport(process.argv.slice(2), {
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
});
