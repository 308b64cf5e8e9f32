import { runProgram } from "./runProgram.ts";

await runProgram(async () => undefined);
