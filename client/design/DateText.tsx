import { dateInWords } from "../../schema/dateInWords.ts";
import { useLanguage } from "../locales/useLanguage.ts";

/** A date in words in the reader's language: `27 Dec 2019`, `between Mar and Sep 2019`, `date unknown`. */
export function DateText({ date }: { readonly date: string | null | undefined }) {
  const language = useLanguage();
  return <span>{dateInWords(date ?? "", language)}</span>;
}
