import styles from "./pair.module.css";

interface Props {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Where the measure's own scale begins, −1 or 0. */
  readonly least: number;
}

const WIDTH = 96;
const place = (value: number) => 4 + ((value + 1) / 2) * (WIDTH - 8);

/** A number and its interval on the scale from −1 to 1, 0 marked: the same scale for every measure, so that they compare at a glance. */
export function IntervalMark({ value, low, high, least }: Props) {
  return (
    <svg className={styles.mark} viewBox={`0 0 ${WIDTH} 12`} aria-hidden="true">
      <line className={styles.axis} x1={place(least)} x2={place(1)} y1="6" y2="6" />
      <line className={styles.zero} x1={place(0)} x2={place(0)} y1="1" y2="11" />
      {low !== null && high !== null && (
        <line className={styles.span} x1={place(low)} x2={place(high)} y1="6" y2="6" />
      )}
      <circle className={styles.dot} cx={place(value)} cy="6" r="3" />
    </svg>
  );
}
