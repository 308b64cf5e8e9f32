import { Button, SegmentedControl, Tooltip } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { citeFigure } from "../download/citation.ts";
import { saveFile } from "../download/saveFile.ts";
import { useDataset } from "../shell/useDataset.ts";
import { useView, useViewStore } from "../state/useView.ts";
import { CopyButton } from "./CopyButton.tsx";
import styles from "./figure.module.css";

export interface FigureDownload {
  /** A file name, such as `agreement-states.csv`. */
  readonly name: string;
  readonly label: string;
  readonly text: () => string;
}

interface Props {
  /** The question as a sentence. */
  readonly title: string;
  /** Measure, selection, n, as-of. */
  readonly subtitle: string;
  /** Why the figure is made as the subtitle says, shown on hover and focus. */
  readonly subtitleAbout?: string;
  /** What is shown, of how much. */
  readonly counts?: ReactNode;
  /** Stays mounted while the table is shown, so that nothing jumps on the way back. */
  readonly drawing: ReactNode;
  /** What the drawing is called where it is not one. */
  readonly drawingName?: string;
  /** The same rows as a table. */
  readonly table: ReactNode;
  /** Says why there is no drawing, where there cannot be one: then only the table is shown. */
  readonly noDrawing?: string;
  /** Where the data comes from, in a line. */
  readonly source: ReactNode;
  readonly downloads?: readonly FigureDownload[];
}

/** The frame of every figure: a title that is a sentence, a measure, a drawing and its table, counts, sources, and ways to keep it. */
export function Figure(props: Props) {
  const { title, subtitle, counts, drawing, drawingName, table, noDrawing, source, downloads = [] } = props;
  const { t } = useTranslation();
  const store = useViewStore();
  const wanted = useView((state) => state.show);
  const dataset = useDataset();
  const show = noDrawing === undefined ? wanted : "table";
  const [tableSeen, setTableSeen] = useState(show === "table");
  if (show === "table" && !tableSeen) setTableSeen(true);
  return (
    <figure className={styles.figure} aria-labelledby="figure-title">
      <header className={styles.head}>
        <div>
          <h1 id="figure-title" className={styles.title}>
            {title}
          </h1>
          <Subtitle text={subtitle} about={props.subtitleAbout} />
        </div>
        <SegmentedControl
          size="xs"
          className={styles.switch ?? ""}
          aria-label={t("figure.show")}
          value={show}
          disabled={noDrawing !== undefined}
          onChange={(value) =>
            store.update((state) => ({ ...state, show: value === "table" ? "table" : "drawing" }))
          }
          data={[
            { value: "drawing", label: drawingName ?? t("figure.drawing") },
            { value: "table", label: t("figure.table") },
          ]}
        />
      </header>
      {noDrawing !== undefined && <p className={styles.note}>{noDrawing}</p>}
      <div className={styles.stage}>
        {noDrawing === undefined && (
          <div className={styles.layer} data-hidden={show === "table" || undefined} inert={show === "table"}>
            {drawing}
          </div>
        )}
        {tableSeen && (
          <div
            className={styles.layer}
            data-hidden={show === "drawing" || undefined}
            inert={show === "drawing"}
          >
            {table}
          </div>
        )}
      </div>
      {counts !== undefined && (
        <p className={styles.counts} role="status">
          {counts}
        </p>
      )}
      <figcaption className={styles.foot}>
        <span className={styles.source}>{source}</span>
        <span className={styles.actions}>
          <CopyButton value={() => window.location.href}>{t("figure.link")}</CopyButton>
          <CopyButton value={() => citeFigure(title, subtitle, dataset, window.location)}>
            {t("figure.cite")}
          </CopyButton>
          {downloads.map(({ name, label, text }) => (
            <Button
              key={name}
              variant="subtle"
              size="compact-sm"
              px={6}
              onClick={() => saveFile(name, text())}
            >
              {label}
            </Button>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}

function Subtitle({ text, about }: { readonly text: string; readonly about: string | undefined }) {
  if (about === undefined) return <p className={styles.subtitle}>{text}</p>;
  return (
    <Tooltip label={about} multiline maw={420} events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard */}
      <p className={styles.subtitle} tabIndex={0}>
        {text}
      </p>
    </Tooltip>
  );
}
