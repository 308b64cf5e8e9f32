import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useSelect } from "../state/useView.ts";
import styles from "./panels.module.css";

/** A node as the panels name it. */
export interface NamedNode {
  readonly id: string;
  readonly label: string;
  readonly nameZh?: string | null | undefined;
  readonly titleZh?: string | null | undefined;
  readonly labelZh?: string | null | undefined;
  readonly questionZh?: string | null | undefined;
}

interface Props {
  readonly node: NamedNode;
  readonly strong?: boolean;
}

/** A node's name that selects it, as a step that Back undoes. */
export function NodeLink({ node, strong = false }: Props) {
  const language = useLanguage();
  const select = useSelect();
  return (
    <button
      type="button"
      className={strong ? `${styles.link} ${styles.strong}` : styles.link}
      onClick={() => select({ type: "node", id: node.id })}
    >
      {localName(node, language)}
    </button>
  );
}
