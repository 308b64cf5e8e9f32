import { Slider, VisuallyHidden } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useId, useState } from "react";
import type { Step } from "../state/viewStore.ts";
import styles from "./alliances.module.css";

interface Props {
  readonly label: string;
  readonly about?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format?: (value: number) => string;
  /** Told a little after the handle moves; a move is no step of its own for the Back button. */
  readonly onChange: (value: number, step: Step) => void;
}

/** A slider with its value in words; the picture follows while it moves. */
export function SliderControl({ label, about, value, min, max, step, format = String, onChange }: Props) {
  const id = useId();
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  const tell = useDebouncedCallback((next: number) => onChange(next, "replace"), 120);
  return (
    <div className={styles.control}>
      <span className={styles.label}>
        <span id={id} title={about}>
          {label}
        </span>
        <span>{format(shown)}</span>
      </span>
      <Slider
        size="xs"
        thumbSize={16}
        label={null}
        thumbProps={{ "aria-labelledby": id, "aria-describedby": `${id}-about` }}
        value={shown}
        min={min}
        max={max}
        step={step}
        onChange={(next) => {
          setShown(next);
          tell(next);
        }}
      />
      {about !== undefined && <VisuallyHidden id={`${id}-about`}>{about}</VisuallyHidden>}
    </div>
  );
}
