import { Anchor } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateText } from "../design/DateText.tsx";
import { useViewStore } from "../state/useView.ts";
import type { ViewState } from "../state/viewState.ts";
import { toUrl } from "../state/viewUrl.ts";
import styles from "./find.module.css";
import { PRESETS, type Preset } from "./presets.ts";

/** Questions to begin with, as links. */
export function PresetList() {
  const { t } = useTranslation();
  const store = useViewStore();
  return (
    <ul className={styles.presets}>
      {PRESETS.map((preset) => (
        <li key={preset.id}>
          <Anchor
            href={`/${toUrl(asking(preset)(store.get()))}`}
            fz="sm"
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              store.update(asking(preset));
            }}
          >
            {t(`find.presets.${preset.id}`)}
          </Anchor>
          {preset.asOf !== null && (
            <small>
              {" "}
              <AsOf day={preset.asOf} />
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

function AsOf({ day }: { readonly day: string }) {
  const { t } = useTranslation();
  const [before = "", after = ""] = t("find.presetsAsOf", { day: "|" }).split("|");
  return (
    <>
      {before}
      <DateText date={day} />
      {after}
    </>
  );
}

function asking({ asOf, where }: Preset) {
  return (state: ViewState): ViewState => ({
    ...state,
    view: "find",
    asOf,
    selection: null,
    find: { criteria: JSON.stringify(where) },
  });
}
