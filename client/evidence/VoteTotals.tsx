import { useTranslation } from "react-i18next";
import { BALLOTS } from "../../schema/criteria.ts";
import { BallotMark } from "../design/BallotMark.tsx";
import { count } from "../design/numbers.ts";
import { Undefined } from "../design/Undefined.tsx";
import { useLanguage } from "../locales/useLanguage.ts";
import styles from "./panels.module.css";
import { type RollCallEvidence, type Totals, totalOf } from "./rollCallEvidence.ts";
import { useFindStates } from "./useShow.ts";
import { VoteBar } from "./VoteBar.tsx";

/** The official totals beside the ballots on record: one bar where they are the same, two where they differ. */
export function VoteTotals({ rollCall }: { readonly rollCall: RollCallEvidence }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const findStates = useFindStates();
  const { totals, onRecord } = rollCall;
  const same = BALLOTS.every((ballot) => totalOf(totals, ballot) === totalOf(onRecord, ballot));
  const known = rollCall.ballots.totalCount;
  const all = sumOf(totals);
  const unknown = all === null ? 0 : Math.max(0, all - known);
  return (
    <>
      <VoteBar name={t("panel.rollCall.official")} totals={totals} />
      {!same && known > 0 && (
        <VoteBar name={t("panel.rollCall.onRecord")} totals={onRecord} unknown={unknown} />
      )}
      <table className={styles.votes}>
        <thead>
          <tr>
            <th scope="col">{t("panel.rollCall.ballot")}</th>
            <th scope="col">{t("panel.rollCall.official")}</th>
            <th scope="col">{t("panel.rollCall.onRecord")}</th>
          </tr>
        </thead>
        <tbody>
          {BALLOTS.map((ballot) => (
            <tr key={ballot}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.link}
                  title={t("panel.rollCall.findBallot", { ballot: t(`ballot.${ballot}`) })}
                  onClick={() => findStates({ voted: { rollCall: rollCall.id, ballots: [ballot] } })}
                >
                  <BallotMark ballot={ballot} withWord />
                </button>
              </th>
              <td>
                <Amount value={totalOf(totals, ballot)} />
              </td>
              <td>
                {known === 0 ? <Amount value={null} /> : <Amount value={totalOf(onRecord, ballot) ?? 0} />}
              </td>
            </tr>
          ))}
          {unknown > 0 && (
            <tr>
              <th scope="row">
                <BallotMark ballot={null} withWord />
              </th>
              <td />
              <td>{count(unknown, language)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p className={styles.quiet}>{recordWords()}</p>
    </>
  );

  function recordWords(): string {
    if (known === 0) return t("panel.rollCall.noBallots");
    if (rollCall.ballotsRecord === "complete") return t("panel.rollCall.complete");
    const values = { known: count(known, language), all: count(all ?? 0, language) };
    return t(all === null ? "panel.rollCall.partialUnknown" : "panel.rollCall.partial", values);
  }
}

function Amount({ value }: { readonly value: number | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (value === null) return <Undefined reason={t("panel.rollCall.notKnownWhy")} />;
  return <>{count(value, language)}</>;
}

/** How many ballots were cast by the official totals; null where they are not all known. An unknown number of absences is left out. */
function sumOf({ yes, no, abstain, absent }: Totals): number | null {
  return yes === null || no === null || abstain === null ? null : yes + no + abstain + (absent ?? 0);
}
