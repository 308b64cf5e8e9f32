import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Figure } from "../design/Figure.tsx";
import { Failure, Loading } from "../design/Notices.tsx";
import { Working } from "../design/Working.tsx";
import { useLanguage } from "../locales/useLanguage.ts";
import { useDataset } from "../shell/useDataset.ts";
import { useView } from "../state/useView.ts";
import { AxisNames } from "./AxisNames.tsx";
import { Drivers } from "./Drivers.tsx";
import { Here } from "./Here.tsx";
import { NothingPlaced } from "./NothingPlaced.tsx";
import { SpaceCounts } from "./SpaceCounts.tsx";
import { SpaceDrawing } from "./SpaceDrawing.tsx";
import { SpaceTable } from "./SpaceTable.tsx";
import styles from "./space.module.css";
import { spaceCsv } from "./spaceCsv.ts";
import { bodyNames, spaceSubtitle, spaceTitle } from "./spaceWords.ts";
import { type SpaceAnswer, type SpaceRequest, useSpace } from "./useSpace.ts";

/** The voting space: where states stand by their ballots alone. */
export function SpaceView() {
  const { answer, error, retry, uncertainty } = useSpace();
  if (error !== null) return <Failure error={error} retry={retry} figure />;
  if (answer === null) return <Loading figure />;
  return <SpaceFigure answer={answer} uncertainty={uncertainty} />;
}

interface Props {
  readonly answer: SpaceAnswer;
  readonly uncertainty: SpaceRequest["uncertainty"];
}

function SpaceFigure({ answer, uncertainty }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dataset = useDataset();
  const alliances = useView((state) => state.alliances);
  const settings = useView((state) => state.space);
  const asOf = useView((state) => state.asOf) ?? dataset?.created ?? "";
  const { space, points } = answer;
  const title = spaceTitle(t, alliances);
  const nothing = space.dimensions.length === 0;
  return (
    <Figure
      title={title}
      subtitle={spaceSubtitle(t, space, alliances, settings, asOf, language)}
      counts={<SpaceCounts space={space} />}
      drawing={
        nothing ? <NothingPlaced space={space} /> : <Plane answer={answer} uncertainty={uncertainty} />
      }
      table={
        nothing ? (
          <NothingPlaced space={space} />
        ) : (
          <SpaceTable answer={answer} title={title} computed={uncertainty.result !== null} />
        )
      }
      source={t("space.source", { bodies: bodyNames(space, language) })}
      downloads={[{ name: "voting-space.csv", label: t("space.csv"), text: () => spaceCsv(points) }]}
    />
  );
}

/** Pixels from which what drives the axes stands beside the drawing, else below it, folded. */
const WIDE = 700;

/** The drawing, its axes, and beside it what drives them. */
function Plane({ answer, uncertainty }: Props) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const wide = width >= WIDE;
  const [pointed, point] = useState<string | null>(null);
  const [open, setOpen] = useState(0);
  const selection = useView((state) => state.selection);
  const { places, points, space } = answer;
  const selected = selection?.type === "node" ? selection.id : null;
  const here =
    places.find(({ key }) => key === pointed) ??
    places.find(({ states }) => states.some(({ id }) => id === selected)) ??
    null;
  const beside = (
    <>
      <Here place={here} />
      <Drivers space={space} points={points} open={open} />
      <Turned answer={answer} />
      <p className={styles.meaning}>{t("space.meaning")}</p>
      <Regions uncertainty={uncertainty} />
    </>
  );
  return (
    <div ref={ref} className={styles.split} data-wide={wide || undefined}>
      <div className={styles.plane}>
        <SpaceDrawing answer={answer} pointed={pointed} point={point} />
        <AxisNames space={space} open={open} onOpen={setOpen} />
      </div>
      {wide ? (
        <aside className={styles.beside} aria-label={t("space.about")}>
          {beside}
        </aside>
      ) : (
        <details className={styles.below}>
          <summary>{t("space.about")}</summary>
          {beside}
        </details>
      )}
    </div>
  );
}

/** Why an anchor did not turn its dimension. */
function Turned({ answer: { space, points } }: { readonly answer: SpaceAnswer }) {
  const { t } = useTranslation();
  return space.dimensions.map(({ anchor, anchorReason }, at) => {
    if (anchorReason == null) return null;
    const values = {
      state: points.find(({ id }) => id === anchor)?.label ?? anchor,
      number: at + 1,
      side: t(at === 0 ? "space.side.right" : "space.side.above"),
    };
    return (
      <p key={anchor} className={styles.meaning}>
        {t(anchorReason === "IN_THE_MIDDLE" ? "space.inTheMiddle" : "space.notAmong", values)}
      </p>
    );
  });
}

/** How far the regions are, and what they are made of. */
function Regions({ uncertainty }: { readonly uncertainty: SpaceRequest["uncertainty"] }) {
  const { t } = useTranslation();
  const seed = useView((state) => state.alliances.seed);
  const { error, result } = uncertainty;
  if (error !== null) {
    return <p className={styles.meaning}>{t("space.uncertaintyFailed", { message: error.message })}</p>;
  }
  if (result === null) return <Working what={t("space.computing")} {...uncertainty} />;
  return <p className={styles.meaning}>{t("space.regionsReady", { draws: result.drawsUsed, seed })}</p>;
}
