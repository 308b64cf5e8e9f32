import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../state/viewState.ts";
import { en } from "./en.ts";

/** The words of the page in a language; English is always there, Chinese is fetched when it is wanted. */
export async function createI18n(language: Language): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  });
  await speak(instance, language);
  return instance;
}

/** Changes the language of the page, with its words loaded first. */
export async function speak(instance: i18n, language: Language): Promise<void> {
  if (language === "zh" && !instance.hasResourceBundle("zh", "translation")) {
    const { zh } = await import("./zh.ts");
    instance.addResourceBundle("zh", "translation", zh);
  }
  if (instance.language !== language) await instance.changeLanguage(language);
  document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
}
