import { readConfig } from "./config.ts";
import { serve } from "./serve.ts";
import { stopOnSignal } from "./stopOnSignal.ts";

const { address, close } = await serve(readConfig());
stopOnSignal(close);
console.log(`Coalition Atlas is ready at ${address}`);
