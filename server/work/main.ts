import { parentPort } from "node:worker_threads";
import { JOBS } from "./jobs.ts";
import { serveJobs } from "./serveJobs.ts";

// The beginning of every worker thread.
if (parentPort !== null) serveJobs(parentPort, JOBS);
