import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import type { StateEvidenceQuery } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { Details } from "./Details.tsx";
import styles from "./panels.module.css";
import { happenedBy } from "./truth.ts";
import type { Day } from "./useDay.ts";

type State = NonNullable<StateEvidenceQuery["state"]>;

/** What a state's own row says: names, codes, region, and its time in the United Nations. A state that ended says so. */
export function StateHeader({ state, day }: { readonly state: State; readonly day: Day }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = (written: string | null) => dateInWords(written ?? "", language);
  const { unMember, unMemberSince, unMemberUntil, region, subregion } = state;
  const codes = [state.id, state.iso2, state.m49].filter((code) => code !== null && code !== "");
  const places = [...new Set([region, subregion])].filter((place) => place !== null && place !== "");
  return (
    <>
      {unMemberUntil !== null && (
        <p className={styles.hatched}>
          {t(happenedBy(unMemberUntil, day) === "no" ? "panel.state.endedLater" : "panel.state.ended", {
            date: words(unMemberUntil),
          })}
        </p>
      )}
      <Details
        rows={[
          { name: t("panel.state.official"), value: state.officialNameEn },
          { name: t("panel.state.chinese"), value: language === "en" ? state.nameZh : null },
          { name: t("panel.state.codes"), value: codes.join(" · ") },
          { name: t("panel.state.region"), value: places.join(" · ") },
          { name: t("panel.state.un"), value: membership() },
        ]}
      />
    </>
  );

  function membership(): string {
    if (!unMember) return t("panel.state.unNever");
    if (unMemberUntil === null) return t("panel.state.unSince", { date: words(unMemberSince) });
    return t("panel.state.unEnded", { from: words(unMemberSince), to: words(unMemberUntil) });
  }
}
