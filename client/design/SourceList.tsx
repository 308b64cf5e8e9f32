import { Anchor } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSelect } from "../state/useView.ts";
import { DateText } from "./DateText.tsx";
import styles from "./sources.module.css";

/** A source as the panels ask for it: the fragment `SourceBrief`. */
export interface SourceBrief {
  readonly id: string;
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** Where facts were read. Says so where no source is on record. */
export function SourceList({ sources }: { readonly sources: readonly SourceBrief[] }) {
  const { t } = useTranslation();
  if (sources.length === 0) return <p className={styles.none}>{t("source.none")}</p>;
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ source }: { readonly source: SourceBrief }) {
  const { t } = useTranslation();
  const select = useSelect();
  const name = sourceName(source);
  const address = webAddress(source.url);
  return (
    <>
      {address === null ? (
        name
      ) : (
        <Anchor href={address} target="_blank" rel="noreferrer" fz="sm">
          {name}
        </Anchor>
      )}
      {source.title != null && source.publisher != null && (
        <span className={styles.by}> · {source.publisher}</span>
      )}
      {source.date != null && source.date !== "" && (
        <span className={styles.by}>
          {" · "}
          <DateText date={source.date} />
        </span>
      )}
      {" · "}
      <button
        type="button"
        className={styles.about}
        aria-label={t("panel.aboutWhat", { name })}
        onClick={() => select({ type: "node", id: source.id })}
      >
        {t("panel.about")}
      </button>
      {source.note != null && source.note !== "" && <div className={styles.note}>{source.note}</div>}
    </>
  );
}

/** What a source is called: its title, else its publisher, else its id. */
export function sourceName(source: SourceBrief): string {
  return source.title ?? source.publisher ?? source.id;
}

/** The address, if it is one of the web; anything else is never made a link. */
export function webAddress(url: string | null | undefined): string | null {
  if (url == null || !URL.canParse(url)) return null;
  return ["http:", "https:"].includes(new URL(url).protocol) ? url : null;
}
