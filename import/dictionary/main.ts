import { shippedDictionary } from "./shippedDictionary.ts";

/** Prints the page; `npm run generate` writes it and looks for drift. */
process.stdout.write(await shippedDictionary());
