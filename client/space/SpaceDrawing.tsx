import { useComputedColorScheme } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { type KeyboardEvent, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSelect, useView } from "../state/useView.ts";
import { frameOf, placeRadius } from "./frame.ts";
import { placeLabel, spaceLabels } from "./labels.ts";
import type { Place } from "./model.ts";
import { PlaceMark, RegionEllipse } from "./PlaceMark.tsx";
import styles from "./space.module.css";
import { placeName } from "./spaceWords.ts";
import type { SpaceAnswer } from "./useSpace.ts";
import { walk } from "./walk.ts";

interface Props {
  readonly answer: SpaceAnswer;
  readonly pointed: string | null;
  readonly point: (key: string | null) => void;
}

/** The states in the plane. The table beside it holds the same rows. */
export function SpaceDrawing({ answer, pointed, point }: Props) {
  const { t } = useTranslation();
  const theme = useComputedColorScheme("light");
  const { ref, width, height } = useElementSize();
  const selection = useView((state) => state.selection);
  const settings = useView((state) => state.space);
  const select = useSelect();
  const [walked, setWalked] = useState<string | null>(null);
  const { places, space } = answer;
  const chosen = useMemo(() => {
    if (selection?.type === "node") return [selection.id];
    return selection?.type === "pair" ? [selection.a, selection.b] : [];
  }, [selection]);
  const frame = useMemo(() => frameOf(places, { width, height }), [places, width, height]);
  const labels = useMemo(() => spaceLabels(places, frame, chosen, textWidth), [places, frame, chosen]);
  // Large marks lie below small ones, so that none is covered.
  const stacked = useMemo(() => [...places].sort((a, b) => b.states.length - a.states.length), [places]);
  const isChosen = (place: Place) => place.states.some(({ id }) => chosen.includes(id));
  const reachable =
    places.find(({ key }) => key === walked)?.key ?? places.find(isChosen)?.key ?? places[0]?.key;
  const regions = places.flatMap((place) => {
    const strong = place.key === pointed || isChosen(place);
    const region = place.states[0]?.region ?? null;
    return region === null || (settings.regions === "pointed" && !strong) ? [] : [{ place, region, strong }];
  });
  /** A place of several states gives the next of them with each click. */
  const choose = (place: Place) => {
    const at = place.states.findIndex(({ id }) => chosen.includes(id));
    const next = place.states[(at + 1) % place.states.length];
    if (next !== undefined) select({ type: "node", id: next.id });
  };
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const from = places.find(({ key }) => key === (event.target as Element).getAttribute("data-place"));
    const to = from === undefined ? null : walk(places, from, event.key);
    if (to === null) return;
    event.preventDefault();
    setWalked(to.key);
    const marks = event.currentTarget.querySelectorAll<SVGGElement>("[data-place]");
    [...marks].find((mark) => mark.getAttribute("data-place") === to.key)?.focus();
  };
  const over = places.find(({ key }) => key === pointed);
  return (
    <div ref={ref} className={styles.canvas} data-stale={answer.stale || undefined}>
      {width > 0 && height > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing
        <svg
          role="group"
          aria-label={t("space.drawing", { states: answer.points.length, places: places.length })}
          width={width}
          height={height}
          data-drawn
          data-stale={answer.stale || undefined}
          onKeyDown={onKeyDown}
        >
          <line className={styles.zero} x1={0} x2={width} y1={frame.y(0)} y2={frame.y(0)} />
          <line className={styles.zero} x1={frame.x(0)} x2={frame.x(0)} y1={0} y2={height} />
          {regions.map((each) => (
            <RegionEllipse key={each.place.key} {...each} frame={frame} theme={theme} />
          ))}
          {stacked.map((place) => (
            <PlaceMark
              key={place.key}
              place={place}
              frame={frame}
              theme={theme}
              name={placeName(t, place, space.dimensions.length)}
              selected={isChosen(place)}
              reachable={place.key === reachable}
              onSelect={() => choose(place)}
              onPoint={(on) => point(on ? place.key : null)}
            />
          ))}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of texts takes no focus, and the marks say the same */}
          <g aria-hidden="true">
            {labels
              .filter(({ key }) => key !== pointed)
              .map(({ key, x, y, text }) => (
                <text key={key} x={x} y={y} className={styles.label}>
                  {text}
                </text>
              ))}
            {over !== undefined && (
              <Over place={over} x={frame.x(over.x)} y={frame.y(over.y)} width={width} />
            )}
          </g>
        </svg>
      )}
    </div>
  );
}

/** The label of what is pointed at, over everything else. */
function Over({
  place,
  x,
  y,
  width,
}: {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}) {
  const text = placeLabel(place);
  const reach = placeRadius(place.states.length) + 4;
  const left = x + reach + textWidth(text) > width;
  return (
    <text
      x={left ? x - reach : x + reach}
      y={y}
      textAnchor={left ? "end" : "start"}
      className={styles.label}
      data-over
    >
      {text}
    </text>
  );
}

let context: CanvasRenderingContext2D | null = null;

/** As the labels are set. */
function textWidth(text: string): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return text.length * 7;
  context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width + 2;
}
