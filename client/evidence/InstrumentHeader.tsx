import { useTranslation } from "react-i18next";
import { useLanguage } from "../locales/useLanguage.ts";
import { Details } from "./Details.tsx";
import { datedWords } from "./datedWords.ts";
import type { InstrumentEvidence } from "./instrumentEvidence.ts";
import type { Day } from "./useDay.ts";
import { wordOf } from "./words.ts";

interface Props {
  readonly instrument: InstrumentEvidence;
  readonly day: Day;
}

/** What an instrument's own row says; a date after the day of the page says that it is later. */
export function InstrumentHeader({ instrument, day }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const date = (written: string | null) => (written === null ? null : datedWords(t, written, day, language));
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
          // With a day of entry into force that day says it, for every day of the page.
          value: status === null || inForce !== null ? null : wordOf(t, "status", status),
        },
      ]}
    />
  );
}
