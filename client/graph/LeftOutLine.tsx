import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { count } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView, useViewStore } from "../state/useView.ts";
import type { LeftOutSum } from "./leftOut.ts";
import { reasonWords } from "./reasonWords.ts";

const STEPS = [60, 150, 300, 500] as const;

/** What is not drawn, why, and a way to see more of it. */
export function LeftOutLine({ leftOut }: { readonly leftOut: LeftOutSum }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const store = useViewStore();
  const perNode = useView((state) => state.graph.perNode);
  const narrowed = useView(({ graph }) => graph.hidden.length + graph.hiddenFacts.length > 0);
  // The other reason, the as-of day, does not go away with a higher limit.
  const limited = leftOut.reasons.some(({ reason }) => reason.startsWith("limit"));
  const next = STEPS.find((step) => step > perNode);
  const reasons = leftOut.reasons
    .map(({ reason, count: number }) =>
      t("graph.reasonAt", { facts: count(number, language), reason: reasonWords(t, reason, language) }),
    )
    .join(", ");
  return (
    <>
      {leftOut.count > 0 && ` · ${t("graph.leftOut", { facts: count(leftOut.count, language), reasons })}`}
      {leftOut.beyond > 0 && ` · ${t("graph.beyond", { facts: count(leftOut.beyond, language) })}`}
      {narrowed && ` · ${t("graph.hiddenByYou")}`}
      {limited && next !== undefined && (
        <>
          {" "}
          <Button
            size="compact-xs"
            variant="light"
            onClick={() => store.update((state) => ({ ...state, graph: { ...state.graph, perNode: next } }))}
          >
            {t("graph.more", { facts: next })}
          </Button>
        </>
      )}
      {limited && next === undefined && ` · ${t("graph.most")}`}
    </>
  );
}
