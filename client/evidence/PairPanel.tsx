import { useTranslation } from "react-i18next";
import { rollCallSelection } from "../alliances/agreementVariables.ts";
import styles from "../alliances/evidence.module.css";
import { Split, Together } from "../alliances/PairBallots.tsx";
import { type MeasureRow, PairMeasures } from "../alliances/PairMeasures.tsx";
import { PairTable } from "../alliances/PairTable.tsx";
import { ENOUGH } from "../alliances/Partners.tsx";
import { percent, reasonWord } from "../alliances/pairWords.ts";
import { StateLink } from "../alliances/StateLink.tsx";
import { WithoutVote } from "../alliances/WithoutVote.tsx";
import { useRequest } from "../api/useRequest.ts";
import { Failure, Loading } from "../design/Notices.tsx";
import { twoDigits } from "../design/numbers.ts";
import { Undefined } from "../design/Undefined.tsx";
import { PairAgreementDocument } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView } from "../state/useView.ts";
import { PairActions } from "./PairActions.tsx";
import { Panel } from "./Panel.tsx";

/** Two states, ballot by ballot: how far they agree and how sure that is, the table of their joint ballots, and where they part. */
export function PairPanel({ a, b }: { readonly a: string; readonly b: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const choice = useView((state) => state.alliances.rollCalls);
  const wanted = useView((state) => state.alliances.measure);
  const consensusWeight = useView((state) => state.alliances.consensus);
  const seed = useView((state) => state.alliances.seed);
  const asOf = useView((state) => state.asOf);
  const rollCalls = rollCallSelection(choice, asOf);
  const { data, error, refetch } = useRequest(
    PairAgreementDocument,
    { a, b, rollCalls, consensusWeight, seed },
    { keepPrevious: true },
  );
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const pair = data.pairAgreement;
  const [first, second] = [localName(pair.a, language), localName(pair.b, language)];
  const chosen = pair.measures.find(({ measure }) => measure === wanted);
  return (
    <Panel kind={t("agreement.pairKind")} name={t("agreement.and", { a: first, b: second })}>
      <p className={styles.line}>
        <StateLink id={pair.a.id} name={first} /> · <StateLink id={pair.b.id} name={second} />
      </p>
      {chosen !== undefined && <Chosen row={chosen} joint={pair.joint} />}
      <WithoutVote decisions={pair.withoutVote} />
      <PairActions a={pair.a.id} b={pair.b.id} name={t("agreement.and", { a: first, b: second })} />
      <PairTable first={first} second={second} table={pair.table} />
      <Split first={first} second={second} rows={pair.rollCalls} />
      <PairMeasures measures={pair.measures} chosen={wanted} seed={seed} />
      <Together first={first} second={second} rows={pair.rollCalls} />
    </Panel>
  );
}

/** The measure that the view is drawn by: large, with its interval and the number of ballots that it stands on. */
function Chosen({ row, joint }: { readonly row: MeasureRow; readonly joint: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { measure, value, low, high, confidence } = row;
  return (
    <div className={styles.measure}>
      <strong className={styles.big}>
        {value === null ? <Undefined reason={reasonWord(t, row.reason)} /> : twoDigits(value)}
      </strong>
      <div>
        {t(`measures.name.${measure}`)}
        {value === null && <small>{reasonWord(t, row.reason)}</small>}
        {value !== null && low !== null && high !== null && (
          <small>
            {t("pair.interval", {
              confidence: percent(confidence, language),
              low: twoDigits(low),
              high: twoDigits(high),
            })}
          </small>
        )}
        {value !== null && low === null && <small>{reasonWord(t, row.intervalReason)}</small>}
        <small>
          {t("pair.joint", { count: joint })}
          {joint > 0 && joint < ENOUGH && ` · ${t("pair.thin")}`}
        </small>
      </div>
    </div>
  );
}
