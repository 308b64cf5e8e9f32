import { useTranslation } from "react-i18next";
import { BallotMark } from "../design/BallotMark.tsx";
import { DateText } from "../design/DateText.tsx";
import { Possible } from "../design/Possible.tsx";
import { Cut } from "../evidence/Cut.tsx";
import { NodeLink } from "../evidence/NodeLink.tsx";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useSelect } from "../state/useView.ts";
import styles from "./blocs.module.css";
import { type Cohesion, type Defection, type Entry, rollCallName } from "./blocWords.ts";
import { StatementsAroundVote } from "./StatementsAroundVote.tsx";

/** Who broke ranks, newest first: each state's ballot against the bloc's line, and what was said around the vote. */
export function DefectionList({ cohesion }: { readonly cohesion: Cohesion }) {
  const { t } = useTranslation();
  const { series, statementDays, undatedStatements } = cohesion;
  const broken = [...series].reverse().filter(({ defections }) => defections.length > 0);
  const said = broken.some(({ defections }) => defections.some(({ statements }) => statements.length > 0));
  return (
    <section className={styles.broke} aria-labelledby="blocs-broke">
      <h2 id="blocs-broke">{t("blocs.broke.title")}</h2>
      {broken.length === 0 ? (
        <p className={styles.quiet}>{t("blocs.broke.none")}</p>
      ) : (
        <p className={styles.quiet}>
          {t("blocs.broke.about", { days: statementDays })}
          {!said && ` ${t("blocs.broke.noStatement", { days: statementDays })}`}
          {undatedStatements > 0 && ` ${t("blocs.broke.undated", { n: undatedStatements })}`}
        </p>
      )}
      {broken.map((entry) => (
        <BrokenRanks key={entry.rollCall.id} entry={entry} days={statementDays} />
      ))}
    </section>
  );
}

function BrokenRanks({ entry, days }: { readonly entry: Entry; readonly days: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const select = useSelect();
  const { rollCall, line, lineTruth, defections } = entry;
  const name = (one: Defection) => localName(one.state, language);
  const sorted = [...defections].sort(
    (a, b) =>
      Number(b.statements.length > 0) - Number(a.statements.length > 0) ||
      a.ballot.localeCompare(b.ballot) ||
      name(a).localeCompare(name(b), language),
  );
  return (
    <div className={styles.vote}>
      <h3>
        <button
          type="button"
          className={styles.rollCall}
          onClick={() => select({ type: "node", id: rollCall.id })}
        >
          {rollCallName(rollCall)}
        </button>
      </h3>
      <p className={styles.quiet}>
        <DateText date={rollCall.date} /> ·{" "}
        {t(lineTruth === "YES" ? "blocs.broke.line" : "blocs.broke.linePossible")}{" "}
        <BallotMark ballot={line} withWord />
      </p>
      <Cut
        items={sorted}
        first={12}
        render={(one) => (
          <li
            key={one.state.id}
            className={styles.defector}
            data-said={one.statements.length > 0 || undefined}
          >
            <NodeLink node={one.state} /> <BallotMark ballot={one.ballot} withWord />
            {one.truth === "POSSIBLY" && (
              <>
                {" "}
                <Possible />
              </>
            )}
            {one.statements.length > 0 && <StatementsAroundVote statements={one.statements} days={days} />}
          </li>
        )}
      />
    </div>
  );
}
