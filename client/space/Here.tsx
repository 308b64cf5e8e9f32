import { useTranslation } from "react-i18next";
import { CoalitionBadge } from "../design/CoalitionBadge.tsx";
import { useSelect, useView } from "../state/useView.ts";
import type { Place } from "./model.ts";
import styles from "./space.module.css";
import { intervalText, onDimension } from "./spaceWords.ts";

/** The states at a place, each one click from its evidence. */
export function Here({ place }: { readonly place: Place | null }) {
  const { t } = useTranslation();
  const selection = useView((state) => state.selection);
  const select = useSelect();
  if (place === null) return <p className={styles.meaning}>{t("space.hereHint")}</p>;
  const region = place.states[0]?.region ?? null;
  return (
    <section className={styles.here}>
      <p>
        {t("space.here", { count: place.states.length })} · {t("space.table.x")} {onDimension(place.x)}
        {region === null ? "" : ` (${intervalText(t, region)})`}
      </p>
      <ul>
        {place.states.map(({ id, label, coalition }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={selection?.type === "node" && selection.id === id ? "true" : undefined}
              onClick={() => select({ type: "node", id })}
            >
              <CoalitionBadge coalition={coalition} /> {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
