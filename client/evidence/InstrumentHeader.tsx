import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { Details } from "./Details.tsx";
import type { InstrumentEvidence } from "./instrumentEvidence.ts";
import { wordOf } from "./words.ts";

/** What an instrument's own row says. */
export function InstrumentHeader({ instrument }: { readonly instrument: InstrumentEvidence }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const date = (written: string | null) => (written === null ? null : dateInWords(written, language));
  const { titleEn, titleZh, symbol, depositary, dated, adopted, opened, inForce, status } = instrument;
  const title = language === "zh" ? (titleZh ?? titleEn) : (titleEn ?? titleZh);
  return (
    <Details
      rows={[
        { name: t("panel.instrument.title"), value: title },
        { name: t("panel.instrument.symbol"), value: symbol },
        { name: t("panel.instrument.depositary"), value: depositary },
        { name: t("panel.instrument.dated"), value: date(dated) },
        { name: t("panel.instrument.adopted"), value: date(adopted) },
        { name: t("panel.instrument.opened"), value: date(opened) },
        { name: t("panel.instrument.inForce"), value: date(inForce) },
        {
          name: t("panel.instrument.status"),
          value: status === null ? null : wordOf(t, "status", status),
        },
      ]}
    />
  );
}
