import { type CoalitionLook, coalitionLook, type Theme } from "../design/palette.ts";
import { type Frame, placeRadius } from "./frame.ts";
import type { Place, Region } from "./model.ts";
import styles from "./space.module.css";

interface Props {
  readonly place: Place;
  readonly frame: Frame;
  readonly theme: Theme;
  readonly name: string;
  readonly selected: boolean;
  readonly reachable: boolean;
  readonly onSelect: () => void;
  readonly onPoint: (pointed: boolean) => void;
}

/** A place: a disc in its coalition's colour with its letter; a bold ring where it is selected. */
export function PlaceMark(props: Props) {
  const { place, frame, theme, name, selected, reachable, onSelect, onPoint } = props;
  const look = coalitionLook(place.coalition, theme);
  const radius = placeRadius(place.states.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG group cannot be a button element
    <g
      role="button"
      className={styles.place}
      style={{ transform: `translate(${frame.x(place.x)}px, ${frame.y(place.y)}px)` }}
      data-place={place.key}
      aria-label={name}
      aria-pressed={selected}
      tabIndex={reachable ? 0 : -1}
      onClick={onSelect}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onSelect();
      }}
    >
      {selected && <circle r={radius + 4} className={styles.selectedRing} />}
      <circle r={radius} fill={look.fill} stroke={look.ring} strokeWidth={1.2} className={styles.disc} />
      <Letter look={look} radius={radius} />
    </g>
  );
}

function Letter({ look, radius }: { readonly look: CoalitionLook; readonly radius: number }) {
  return (
    <text
      fill={look.ink}
      fontSize={Math.min(12, radius * 1.35)}
      textAnchor="middle"
      dominantBaseline="central"
      className={styles.letter}
    >
      {look.letter === "" ? "–" : look.letter}
    </text>
  );
}

interface EllipseProps {
  readonly place: Place;
  readonly region: Region;
  readonly frame: Frame;
  readonly theme: Theme;
  /** Of the state pointed at or selected. */
  readonly strong: boolean;
}

/** Where the place's states would lie in 95 of 100 samples of the roll calls. */
export function RegionEllipse({ place, region, frame, theme, strong }: EllipseProps) {
  const look = coalitionLook(place.coalition, theme);
  const degrees = (-region.angle * 180) / Math.PI;
  return (
    <ellipse
      className={styles.region}
      data-strong={strong || undefined}
      rx={region.major * frame.unit}
      ry={region.minor * frame.unit}
      transform={`translate(${frame.x(place.x)} ${frame.y(place.y)}) rotate(${degrees})`}
      fill={look.fill}
      stroke={look.ring}
    />
  );
}
