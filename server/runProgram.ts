import { AtlasError } from "../schema/errors.ts";
import { type Config, readConfig } from "./config.ts";
import { serve } from "./serve.ts";
import { stopOnSignal } from "./stopOnSignal.ts";

/** Reads the settings, prepares, serves until a signal comes. What a person can mend is said in a line, a defect with its stack. */
export async function runProgram(prepare: (config: Config) => Promise<void>): Promise<void> {
  try {
    const config = readConfig();
    await prepare(config);
    const { address, close } = await serve(config);
    stopOnSignal(close);
    console.log(`Coalition Atlas is ready at ${address}`);
  } catch (error) {
    const plain = error instanceof AtlasError && error.code !== "INTERNAL";
    console.error(plain ? `${error.code}: ${error.message}` : error);
    process.exitCode = 1;
  }
}
