import { cpus } from "node:os";
import { agreementBench } from "./agreement/agreementBench.ts";
import { firstloadBench } from "./firstload/firstloadBench.ts";
import { importBench } from "./import/importBench.ts";
import { acceptanceBench, pageBench } from "./query/queryBench.ts";
import type { Bench } from "./support/bench.ts";
import { openWorkplace } from "./support/workplace.ts";

/** `npm run bench [-- id …]`: every bench, or the named ones, one after the other. Numbers hold for this machine and this run only. */
const BENCHES: readonly Bench[] = [importBench, acceptanceBench, pageBench, firstloadBench, agreementBench];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !BENCHES.some((bench) => bench.id === id));
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(", ")}; there are ${BENCHES.map((bench) => bench.id).join(", ")}.`);
  process.exit(2);
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
const place = openWorkplace();
try {
  for (const bench of BENCHES) {
    if (wanted.length > 0 && !wanted.includes(bench.id)) continue;
    console.log(`\n## ${bench.id}: ${bench.title}\n`);
    const outcome = await bench.run((line) => console.log(line), place);
    if (outcome !== undefined) console.log(`Not measured: ${outcome.skipped}`);
  }
} finally {
  await place.close();
}
