import { Button, Kbd } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useViewStore } from "../state/useView.ts";
import { INITIAL_VIEW } from "../state/viewState.ts";
import { AsOfControl } from "./AsOfControl.tsx";
import styles from "./header.module.css";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Search } from "./Search.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import type { Width } from "./useWidth.ts";

/** The title, the search, and what holds for the whole page: date, language, theme. */
export function Header({ width }: { readonly width: Width }) {
  const { t } = useTranslation();
  const store = useViewStore();
  const home = () => store.update(({ language, data }) => ({ ...INITIAL_VIEW, language, data }));
  return (
    <header className={styles.header}>
      <button type="button" className={styles.name} onClick={home}>
        Coalition Atlas
      </button>
      <Search>
        {(open) => (
          <Button
            variant="default"
            className={styles.search}
            justify="space-between"
            fw={400}
            size="sm"
            onClick={open}
            rightSection={width === "phone" ? null : <Kbd size="xs">{modifierKey()} K</Kbd>}
          >
            {width === "wide" ? t("search.prompt") : t("search.short")}
          </Button>
        )}
      </Search>
      <div className={styles.tools}>
        <AsOfControl />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function modifierKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";
}
