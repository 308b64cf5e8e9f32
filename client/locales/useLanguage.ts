import { useTranslation } from "react-i18next";
import type { Language } from "../state/viewState.ts";

/** The language that the page speaks now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === "zh" ? "zh" : "en";
}
