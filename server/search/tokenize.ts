import { foldText } from "./foldText.ts";

const HAN = /\p{Script=Han}+/gu;

/**
 * The words of a text, folded. Chinese has no spaces between words: a run of its characters gives every pair of neighbours, and a lone
 * character itself.
 */
export function tokenize(text: string): readonly string[] {
  const folded = foldText(text);
  const tokens: string[] = [];
  for (const [run] of folded.matchAll(HAN)) {
    const characters = [...run];
    if (characters.length === 1) tokens.push(run);
    for (let at = 0; at + 1 < characters.length; at += 1) {
      tokens.push(`${characters[at]}${characters[at + 1]}`);
    }
  }
  for (const word of folded.replace(HAN, " ").split(/[^\p{L}\p{N}]+/u)) {
    if (word !== "") tokens.push(word);
  }
  return tokens;
}
