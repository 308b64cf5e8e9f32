import { writeDictionary } from "./writeDictionary.ts";

await writeDictionary();
