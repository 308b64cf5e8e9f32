import { shippedDictionary, writeDictionary } from "./writeDictionary.ts";

/** Writes the page; with `--print` it only prints it, for the check for drift. */
if (process.argv.includes("--print")) process.stdout.write(await shippedDictionary());
else await writeDictionary();
