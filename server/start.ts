import { runProgram } from "./runProgram.ts";
import { setUp } from "./setUp.ts";

await runProgram(setUp);
