import { useTranslation } from "react-i18next";
import { DateText } from "../design/DateText.tsx";
import { twoDigits } from "../design/numbers.ts";
import { useSelect, useView } from "../state/useView.ts";
import type { SpacePoint, VotingSpace } from "./model.ts";
import styles from "./space.module.css";
import { axisName } from "./spaceWords.ts";

interface Props {
  readonly space: VotingSpace;
  readonly points: readonly SpacePoint[];
  /** The dimension whose roll calls are listed, from 0. */
  readonly open: number;
}

const SIDES = [
  ["right", "yesRight", "yesLeft"],
  ["above", "yesAbove", "yesBelow"],
] as const;

/** The roll calls that carry a dimension, each one click from its ballots: a dimension is an argument. */
export function Drivers({ space, points, open }: Props) {
  const { t } = useTranslation();
  const settings = useView((state) => state.space);
  const selection = useView((state) => state.selection);
  const select = useSelect();
  const at = Math.min(open, space.dimensions.length - 1);
  const dimension = space.dimensions[at];
  if (dimension === undefined) return null;
  const [side, positive, negative] = SIDES[at === 0 ? 0 : 1];
  const anchor = points.find(({ id }) => id === dimension.anchor)?.label ?? dimension.anchor;
  return (
    <section className={styles.drivers} aria-label={t("space.drivers.title")}>
      <h2 className={styles.heading}>
        {t("space.drivers.of", { axis: axisName(t, settings, at, dimension.share) })}
      </h2>
      <p className={styles.meaning}>
        {t("space.drivers.about")} {dimension.anchorReason == null && orientation()}
      </p>
      <ol>
        {dimension.drivers.map(({ rollCall, share, correlation, yes, abstain, no }) => (
          <li key={rollCall.id}>
            <button
              type="button"
              className={styles.driver}
              aria-current={selection?.type === "node" && selection.id === rollCall.id ? "true" : undefined}
              onClick={() => select({ type: "node", id: rollCall.id })}
            >
              {rollCall.label} {rollCall.date != null && <DateText date={rollCall.date} />}
            </button>
            <small>
              {t("space.drivers.line", {
                share: Math.round(share * 100),
                side: t(`space.drivers.${correlation > 0 ? positive : negative}`),
                r: twoDigits(correlation),
                yes,
                abstain,
                no,
              })}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );

  function orientation(): string {
    return t("space.drivers.anchor", { state: anchor, side: t(`space.side.${side}`) });
  }
}
