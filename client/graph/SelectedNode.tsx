import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { count } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView } from "../state/useView.ts";
import styles from "./graph.module.css";
import type { GraphModel } from "./model.ts";
import { NodeShape } from "./NodeShape.tsx";
import { useExpand } from "./useExpand.ts";
import { MOST_AROUND } from "./useGraph.ts";

/** The selected node with a way to expand or collapse it, for those who do not click twice. */
export function SelectedNode({ model }: { readonly model: GraphModel }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const expand = useExpand();
  const id = useView(({ selection }) => (selection?.type === "node" ? selection.id : null));
  const node = model.nodes.find((other) => other.id === id);
  const expanded = model.nodes.filter((other) => other.expanded).length;
  if (node === undefined) return null;
  const full = !node.expanded && expanded >= MOST_AROUND;
  return (
    <div className={styles.selected} role="status">
      <NodeShape kind={node.kind} />
      <strong>{node.name}</strong>
      <Button
        size="compact-xs"
        variant="default"
        disabled={full || (node.expanded && expanded === 1)}
        onClick={() => expand(node.id)}
      >
        {node.expanded
          ? t("graph.close")
          : t("graph.openMore", { facts: count(node.degree ?? node.drawn, language) })}
      </Button>
      {full && <small>{t("graph.openFull")}</small>}
    </div>
  );
}
