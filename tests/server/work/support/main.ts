import { parentPort } from "node:worker_threads";
import { serveJobs } from "../../../../server/work/serveJobs.ts";
import { TEST_JOBS } from "./jobs.ts";

if (parentPort !== null) serveJobs(parentPort, TEST_JOBS);
