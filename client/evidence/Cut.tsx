import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { count } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import styles from "./panels.module.css";

interface Props<Item> {
  readonly items: readonly Item[];
  /** Shown before "and N more". */
  readonly first?: number;
  /** A list item with its key. */
  readonly render: (item: Item) => ReactNode;
}

/** A list that says how many it does not show yet, and shows them when asked. */
export function Cut<Item>({ items, first = 8, render }: Props<Item>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  // A list that is cut by one or two is shown whole: the button would take their place.
  const cut = items.length > first + 2;
  return (
    <>
      <ul className={styles.list}>{(cut && !open ? items.slice(0, first) : items).map(render)}</ul>
      {cut && (
        <Button variant="subtle" size="compact-sm" px={6} ml={-6} onClick={() => setOpen(!open)}>
          {open ? t("panel.fewer") : t("panel.more", { n: count(items.length - first, language) })}
        </Button>
      )}
    </>
  );
}
