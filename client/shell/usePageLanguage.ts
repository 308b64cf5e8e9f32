import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { speak } from "../locales/createI18n.ts";
import { useView } from "../state/useView.ts";

/** Keeps the page's words in step with the language that the view asks for. */
export function usePageLanguage(): void {
  const { i18n } = useTranslation();
  const language = useView((state) => state.language);
  useEffect(() => {
    if (language !== null) void speak(i18n, language);
  }, [i18n, language]);
}
