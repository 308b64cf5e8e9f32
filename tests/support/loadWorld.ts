import { openLadybug } from "../../server/store/ladybug/openLadybug.ts";
import { uniformWorld } from "./worlds.ts";

/** Loads a world into a folder in a process of its own, a line for each step, so that a test can end it in the middle. */
const [folder = "", name = "", states = ""] = process.argv.slice(2);
const engine = openLadybug({ folder });
await engine.load(uniformWorld(name, Number(states)), {
  onProgress: (written, total) => console.log(`written ${written} of ${total}`),
});
console.log("done");
await engine.close();
