import { useTranslation } from "react-i18next";
import { useView } from "../state/useView.ts";
import type { VotingSpace } from "./model.ts";
import styles from "./space.module.css";
import { axisName } from "./spaceWords.ts";

interface Props {
  readonly space: VotingSpace;
  /** The dimension whose roll calls are listed, from 0. */
  readonly open: number;
  readonly onOpen: (dimension: number) => void;
}

/** The axes by name, at their ends; whoever comes to one sees the roll calls that drive it. */
export function AxisNames({ space, open, onOpen }: Props) {
  const { t } = useTranslation();
  const settings = useView((state) => state.space);
  return space.dimensions.map(({ share }, at) => (
    <button
      key={at === 0 ? "first" : "second"}
      type="button"
      className={at === 0 ? styles.axisRight : styles.axisTop}
      aria-pressed={at === open}
      onFocus={() => onOpen(at)}
      onPointerEnter={() => onOpen(at)}
      onClick={() => onOpen(at)}
    >
      {axisName(t, settings, at, share)} {at === 0 ? "→" : "↑"}
    </button>
  ));
}
