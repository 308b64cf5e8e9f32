import { type KeyboardEvent, useRef, useState } from "react";
import { useSelect } from "../state/useView.ts";
import styles from "./blocs.module.css";
import { LineMark } from "./LineMark.tsx";
import type { SeriesPoint } from "./seriesPoints.ts";

interface Props {
  readonly points: readonly SeriesPoint[];
  /** Pixels from the left and the top of the chart. */
  readonly place: (at: number) => { readonly x: number; readonly y: number };
  readonly words: (point: SeriesPoint) => string;
  readonly say: (point: SeriesPoint | null) => void;
  /** The selected roll call. */
  readonly selected: string | null;
}

/** The marks as one stop of the Tab key: arrow keys go from roll call to roll call, Enter selects. */
export function PointButtons({ points, place, words, say, selected }: Props) {
  const select = useSelect();
  const list = useRef<HTMLUListElement>(null);
  const [reached, setReached] = useState<number | null>(null);
  const selectedAt = points.findIndex(({ id }) => id === selected);
  const at = Math.min(reached ?? (selectedAt < 0 ? points.length - 1 : selectedAt), points.length - 1);
  const walk = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      Home: 0,
      End: points.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll("button")[Math.min(points.length - 1, Math.max(0, to))]?.focus();
  };
  return (
    <ul ref={list} className={styles.points} onKeyDown={walk}>
      {points.map((point, rank) => {
        const { x, y } = place(rank);
        return (
          <li key={point.id}>
            <button
              type="button"
              className={styles.point}
              style={{ left: x, top: y }}
              tabIndex={rank === at ? 0 : -1}
              aria-pressed={point.id === selected}
              aria-label={words(point)}
              onClick={() => select(point.id === selected ? null : { type: "node", id: point.id })}
              onFocus={() => {
                setReached(rank);
                say(point);
              }}
              onBlur={() => say(null)}
              onMouseEnter={() => say(point)}
              onMouseLeave={() => say(null)}
            >
              {point.value === null ? (
                <span aria-hidden="true">–</span>
              ) : (
                <LineMark line={point.entry.line} hollow={point.uncertain} />
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
