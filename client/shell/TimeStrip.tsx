import { useElementSize } from "@mantine/hooks";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { useRequest } from "../api/useRequest.ts";
import { TimeMarksDocument } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView, useViewStore } from "../state/useView.ts";
import styles from "./strip.module.css";
import { TimeMarkButtons } from "./TimeMarkButtons.tsx";
import { dayNumber, dayOf, type TimeMark, timeMarks } from "./timeMarks.ts";
import { useDataset } from "./useDataset.ts";

/** Room at both ends, so that the first and the last mark are whole. */
const EDGE = 16;

/** Time below the page: events, roll calls, and the handle of the as-of day. */
export function TimeStrip() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const { data } = useRequest(TimeMarksDocument, {});
  const { ref, width } = useElementSize();
  const [said, setSaid] = useState<TimeMark | null>(null);
  const { marks, undated } = useMemo(
    () => (data === undefined ? { marks: [], undated: 0 } : timeMarks(data)),
    [data],
  );
  const asOf = useView((state) => state.asOf);
  const created = dataset?.created ?? null;
  const firstMark = marks[0];
  if (created === null || firstMark === undefined) return <div ref={ref} className={styles.strip} />;
  const from = dayNumber(`${firstMark.day.slice(0, 4)}-01-01`);
  const lastDay = marks.at(-1)?.day ?? created;
  const to = Math.max(dayNumber(lastDay), dayNumber(created)) + 30;
  const inner = Math.max(1, width - 2 * EDGE);
  const place = (day: number) => EDGE + ((day - from) / (to - from)) * inner;
  const name = (mark: TimeMark) => (language === "zh" ? (mark.titleZh ?? mark.label) : mark.label);
  return (
    <section ref={ref} className={styles.strip} aria-label={t("strip.label")}>
      <p className={styles.said}>
        {said === null
          ? `${t("strip.about")}${undated === 0 ? "" : ` · ${t("strip.undated", { undated })}`}`
          : `${dateInWords(said.date ?? "", language)} · ${t(said.kind === "event" ? "kind.EVENT" : "kind.ROLL_CALL")}: ${name(said)}`}
      </p>
      <Years from={from} to={to} place={place} width={width} />
      <TimeMarkButtons
        marks={marks}
        place={(day) => place(dayNumber(day))}
        name={name}
        say={setSaid}
        asOf={asOf ?? created}
      />
      <AsOfHandle day={asOf ?? created} from={from} to={dayNumber(created)} place={place} />
    </section>
  );
}

interface YearsProps {
  readonly from: number;
  readonly to: number;
  readonly place: (day: number) => number;
  readonly width: number;
}

function Years({ from, to, place, width }: YearsProps) {
  const first = Number(dayOf(from).slice(0, 4));
  const last = Number(dayOf(to).slice(0, 4));
  const every = Math.ceil(((last - first + 1) * 44) / Math.max(1, width));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return (
    <div aria-hidden="true">
      {years.map((year) => (
        <span key={year} className={styles.year} style={{ left: place(dayNumber(`${year}-01-01`)) }}>
          {(year - first) % every === 0 && place(dayNumber(`${year}-01-01`)) < width - 36 ? year : ""}
        </span>
      ))}
    </div>
  );
}

interface HandleProps {
  readonly day: string;
  readonly from: number;
  readonly to: number;
  readonly place: (day: number) => number;
}

function AsOfHandle({ day, from, to, place }: HandleProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const store = useViewStore();
  const moving = useRef(false);
  const left = place(from);
  const move = (value: number) => {
    store.update(
      (state) => ({ ...state, asOf: value >= to ? null : dayOf(value) }),
      moving.current ? "replace" : "push",
    );
    moving.current = true;
  };
  const rest = () => {
    moving.current = false;
  };
  return (
    <input
      type="range"
      className={styles.handle}
      style={{ left: left - 8, width: place(to) - left + 16 }}
      aria-label={t("asOf.title")}
      aria-valuetext={dateInWords(day, language)}
      min={from}
      max={to}
      value={Math.min(to, dayNumber(day))}
      onChange={(event) => move(Number(event.currentTarget.value))}
      onPointerUp={rest}
      onBlur={rest}
      onKeyUp={rest}
    />
  );
}
