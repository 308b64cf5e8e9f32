import { useTranslation } from "react-i18next";
import { Empty } from "../design/Notices.tsx";
import { count } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView, useViewStore } from "../state/useView.ts";
import { INITIAL_VIEW } from "../state/viewState.ts";
import { ruleWords } from "./allianceWords.ts";
import type { Agreement } from "./network.ts";

/** Why nothing is joined, and the nearest question that has an answer. */
export function NothingJoined({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const store = useViewStore();
  const language = useLanguage();
  const settings = useView((state) => state.alliances);
  const minimum = settings.minimumJoint;
  const rollCalls = agreement.rollCalls.length;
  const backToAll = {
    label: t("alliances.backToAll"),
    run: () => store.update((state) => ({ ...state, asOf: null, alliances: INITIAL_VIEW.alliances })),
  };
  if (rollCalls === 0) return <Empty title={t("alliances.noStates")} action={backToAll} />;
  const pairs = agreement.counts.pairsEnough;
  if (pairs > 0) {
    const { links, measure } = INITIAL_VIEW.alliances;
    const closest = {
      label: t("measures.joinClosest"),
      run: () => store.update((state) => ({ ...state, alliances: { ...state.alliances, links, measure } })),
    };
    const words = { pairs: count(pairs, language), count: minimum, rollCalls, rule: ruleWords(t, settings) };
    return (
      <Empty
        title={t("measures.noLinks")}
        action={settings.links.rule === "closest" && settings.measure === measure ? backToAll : closest}
      >
        <p>{t("measures.noLinksWhy", words)}</p>
      </Empty>
    );
  }
  const least = Math.max(1, Math.ceil(Math.min(rollCalls, minimum - 1) / 2));
  const lower = {
    label: t("alliances.lowerTo", { minimum: least }),
    run: () =>
      store.update((state) => ({ ...state, alliances: { ...state.alliances, minimumJoint: least } })),
  };
  return (
    <Empty title={t("alliances.noPairs", { minimum })} action={minimum > 1 ? lower : backToAll}>
      <p>{t("alliances.noPairsWhy", { rollCalls, minimum })}</p>
    </Empty>
  );
}
