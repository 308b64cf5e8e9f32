import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { addAt, type Draft, type GroupKind, newLeaf } from "./draft.ts";
import styles from "./find.module.css";
import { useBuilder } from "./useBuilder.ts";

interface Props {
  readonly items: readonly Draft[];
  readonly kind: GroupKind;
  readonly place: string;
  /** Draws one of them; given, since a group stands in an item and items stand in a group. */
  readonly draw: (item: Draft, place: string) => ReactNode;
}

/** The conditions of a group, and ways to add to it. */
export function BuilderGroup({ items, kind, place, draw }: Props) {
  const { t } = useTranslation();
  const { change, full, depthLeft } = useBuilder();
  const next = `${place}.${kind}[${items.length}]`;
  return (
    <>
      <ul className={styles.items}>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place in the question
          <li key={at}>{draw(item, `${place}.${kind}[${at}]`)}</li>
        ))}
      </ul>
      <div className={styles.adders}>
        <Button
          size="compact-xs"
          variant="light"
          disabled={full}
          onClick={() => change((whole) => addAt(whole, place, newLeaf("partyTo")), next)}
        >
          + {t("find.add")}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={full || depthLeft < 1}
          onClick={() =>
            change((whole) => addAt(whole, place, { any: [newLeaf("partyTo")] }), `${next}.any[0]`)
          }
        >
          + {t("find.addGroup")}
        </Button>
      </div>
    </>
  );
}
