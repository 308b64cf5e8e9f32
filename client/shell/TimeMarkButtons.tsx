import { type KeyboardEvent, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useSelect, useView } from "../state/useView.ts";
import styles from "./strip.module.css";
import { lanes, type TimeMark } from "./timeMarks.ts";

const GAP = 9;
const LANE_HEIGHT = 9;

interface Props {
  readonly marks: readonly TimeMark[];
  readonly place: (day: string) => number;
  readonly name: (mark: TimeMark) => string;
  readonly say: (mark: TimeMark | null) => void;
  /** Marks after this day are paler. */
  readonly asOf: string;
}

/** The marks as one stop of the Tab key: arrow keys go from mark to mark, Enter selects. */
export function TimeMarkButtons({ marks, place, name, say, asOf }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const select = useSelect();
  const selectedId = useView(({ selection }) => (selection?.type === "node" ? selection.id : null));
  const [at, setAt] = useState(0);
  const laneOf = useMemo(() => {
    const rollCalls = marks.filter(({ kind }) => kind === "rollCall");
    const events = marks.filter(({ kind }) => kind === "event");
    const above = lanes(
      rollCalls.map(({ day }) => place(day)),
      GAP,
      2,
    );
    const below = lanes(
      events.map(({ day }) => place(day)),
      GAP,
      2,
    );
    return new Map([
      ...rollCalls.map((mark, at) => [mark, above[at] ?? 0] as const),
      ...events.map((mark, at) => [mark, 2 + (below[at] ?? 0)] as const),
    ]);
  }, [marks, place]);
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const places: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: marks.length - 1,
    };
    const wanted = places[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const next = Math.min(marks.length - 1, Math.max(0, wanted));
    setAt(next);
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div
      role="toolbar"
      aria-label={t("strip.marks")}
      className={styles.marks}
      onKeyDown={walk}
      onMouseLeave={() => say(null)}
    >
      {marks.map((mark, index) => (
        <button
          key={`${mark.kind} ${mark.id}`}
          type="button"
          className={styles.mark}
          data-kind={mark.kind}
          data-complete={mark.complete || undefined}
          data-later={mark.day > asOf || undefined}
          aria-current={mark.id === selectedId ? "true" : undefined}
          tabIndex={index === at ? 0 : -1}
          style={{ left: place(mark.day), top: (laneOf.get(mark) ?? 0) * LANE_HEIGHT }}
          aria-label={`${dateInWords(mark.date ?? "", language)}: ${name(mark)}`}
          onMouseEnter={() => say(mark)}
          onFocus={() => {
            setAt(index);
            say(mark);
          }}
          onBlur={() => say(null)}
          onClick={() => select({ type: "node", id: mark.id })}
        />
      ))}
    </div>
  );
}
