import { useElementSize } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { twoDigits } from "../design/numbers.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView } from "../state/useView.ts";
import styles from "./blocs.module.css";
import { blocName, type Cohesion, entryWords, type IndexName } from "./blocWords.ts";
import { ChartLegend } from "./ChartLegend.tsx";
import { PointButtons } from "./PointButtons.tsx";
import { placePoints } from "./placePoints.ts";
import { SCALES, type SeriesPoint, seriesPoints, yearTicks } from "./seriesPoints.ts";

const HEIGHT = 250;
const EDGE = { left: 34, right: 14, top: 12, bottom: 42 };
/** Between the plot and the axis: a thread leads from a point to its day. */
const THREADS = 16;
/** Pixels between two points at least. */
const GAP = 15;

/** A bloc's cohesion over time: a mark for each roll call over the band that chance gives, the day of each on the axis below. */
export function SeriesChart({ cohesion, index }: { readonly cohesion: Cohesion; readonly index: IndexName }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { ref, width } = useElementSize();
  const [said, setSaid] = useState<SeriesPoint | null>(null);
  const selected = useView(({ selection }) => (selection?.type === "node" ? selection.id : null));
  const points = useMemo(() => seriesPoints(cohesion.series, index), [cohesion, index]);
  const spoken = said ?? points.find(({ id }) => id === selected) ?? null;
  const inner = Math.max(1, width - EDGE.left - EDGE.right);
  const bottom = HEIGHT - EDGE.bottom;
  const days = points.map(({ day }) => day ?? 0);
  const [from, to] = [days[0] ?? 0, days.at(-1) ?? 1];
  const onAxis = (day: number) =>
    EDGE.left + (to === from ? inner / 2 : ((day - from) / (to - from)) * inner);
  const places = placePoints(
    days.map((day) => onAxis(day) - EDGE.left),
    GAP,
    inner,
  ).map((x) => x + EDGE.left);
  const { low, ticks } = SCALES[index];
  const height = (value: number) => bottom - ((value - low) / (1 - low)) * (bottom - EDGE.top);
  const bar = Math.min(11, Math.max(1, (inner / Math.max(1, points.length)) * 0.7));
  return (
    <div className={styles.chartBox}>
      <p className={styles.said}>
        {spoken === null ? t("blocs.readout") : entryWords(t, spoken.entry, index, language)}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div
        ref={ref}
        className={styles.chart}
        style={{ height: HEIGHT }}
        role="group"
        aria-label={t("blocs.chart", {
          index: t(`blocs.index.${index}`),
          bloc: blocName(cohesion.bloc, language),
          n: points.length,
        })}
      >
        {width > 0 && (
          <>
            <svg width={width} height={HEIGHT} aria-hidden="true" className={styles.plot}>
              {ticks.map((value) => (
                <g key={value}>
                  <line
                    x1={EDGE.left}
                    x2={width - EDGE.right}
                    y1={height(value)}
                    y2={height(value)}
                    className={styles.rule}
                  />
                  <text x={EDGE.left - 8} y={height(value) + 4} textAnchor="end">
                    {twoDigits(value)}
                  </text>
                </g>
              ))}
              <line
                x1={EDGE.left}
                x2={width - EDGE.right}
                y1={bottom + THREADS}
                y2={bottom + THREADS}
                className={styles.axis}
              />
              {yearTicks(from, to, inner / 48).map(({ year, day }) => (
                <text key={year} x={onAxis(day)} y={bottom + THREADS + 16} textAnchor="middle">
                  {year}
                </text>
              ))}
              {points.map((point, at) => {
                const x = places[at] ?? 0;
                return (
                  <g key={point.id}>
                    <path
                      d={`M${x} ${bottom + 1}L${onAxis(days[at] ?? 0)} ${bottom + THREADS}`}
                      className={styles.thread}
                      data-on={point.id === spoken?.id || undefined}
                    />
                    {point.chance !== null && (
                      <>
                        <rect
                          x={x - bar / 2}
                          width={bar}
                          y={height(point.chance.high)}
                          height={Math.max(1, height(point.chance.low) - height(point.chance.high))}
                          className={styles.band}
                        />
                        <line
                          x1={x - bar / 2}
                          x2={x + bar / 2}
                          y1={height(point.chance.mean)}
                          y2={height(point.chance.mean)}
                          className={styles.chanceMean}
                        />
                      </>
                    )}
                    {point.range !== null && (
                      <line
                        x1={x}
                        x2={x}
                        y1={height(point.range.low)}
                        y2={height(point.range.high)}
                        className={styles.range}
                      />
                    )}
                  </g>
                );
              })}
            </svg>
            <PointButtons
              points={points}
              place={(at) => ({
                x: places[at] ?? 0,
                y: height(points[at]?.value ?? low),
              })}
              words={(point) => entryWords(t, point.entry, index, language)}
              say={setSaid}
              selected={selected}
            />
          </>
        )}
      </div>
      <ChartLegend points={points} />
    </div>
  );
}
