// Node 20 does not apply `--import tsx` to the first file of a thread: this one, in plain JavaScript, registers it and goes on in TypeScript.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData);
