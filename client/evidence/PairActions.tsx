import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CopyButton } from "../design/CopyButton.tsx";
import { useLanguage } from "../locales/useLanguage.ts";
import { useDataset } from "../shell/useDataset.ts";
import { citeEvidence } from "./citeEvidence.ts";
import styles from "./panels.module.css";
import { useDay } from "./useDay.ts";
import { useShowInGraph } from "./useShow.ts";

interface Props {
  readonly a: string;
  readonly b: string;
  readonly name: string;
}

/** What can be done with two states: see both in the graph, cite them. */
export function PairActions({ a, b, name }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const day = useDay();
  const showInGraph = useShowInGraph();
  const cited = { parameter: "pair", value: `${a},${b}`, name } as const;
  return (
    <div className={styles.actions}>
      <Button variant="subtle" size="compact-sm" px={6} onClick={() => showInGraph(a, b)}>
        {t("panel.graph")}
      </Button>
      <CopyButton value={() => citeEvidence(cited, day?.day ?? null, language, dataset, window.location)}>
        {t("panel.cite")}
      </CopyButton>
    </div>
  );
}
