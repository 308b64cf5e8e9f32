import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { StateCriteria } from "../../schema/criteria.ts";
import { CopyButton } from "../design/CopyButton.tsx";
import { useLanguage } from "../locales/useLanguage.ts";
import { useDataset } from "../shell/useDataset.ts";
import { citeEvidence } from "./citeEvidence.ts";
import { FindLink } from "./FindLink.tsx";
import styles from "./panels.module.css";
import { useDay } from "./useDay.ts";
import { useShowInGraph } from "./useShow.ts";

interface Props {
  readonly id: string;
  /** What a citation calls the node. */
  readonly name: string;
  readonly find?: readonly { readonly label: string; readonly where: StateCriteria }[];
}

/** What can be done from a panel: see the node in the graph, ask a question with it, cite it. */
export function PanelActions({ id, name, find = [] }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const showInGraph = useShowInGraph();
  const day = useDay();
  return (
    <div className={styles.actions}>
      <Button variant="subtle" size="compact-sm" px={6} onClick={() => showInGraph(id)}>
        {t("panel.graph")}
      </Button>
      {find.map(({ label, where }) => (
        <FindLink key={label} where={where}>
          {label}
        </FindLink>
      ))}
      <CopyButton
        value={() =>
          citeEvidence(
            { parameter: "node", value: id, name },
            day?.day ?? null,
            language,
            dataset,
            window.location,
          )
        }
      >
        {t("panel.cite")}
      </CopyButton>
    </div>
  );
}
