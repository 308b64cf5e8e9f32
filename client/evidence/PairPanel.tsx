import { useTranslation } from "react-i18next";
import { rollCallSelection } from "../alliances/agreementVariables.ts";
import styles from "../alliances/evidence.module.css";
import { PairBallots } from "../alliances/PairBallots.tsx";
import { PairTable } from "../alliances/PairTable.tsx";
import { ENOUGH } from "../alliances/Partners.tsx";
import { StateLink } from "../alliances/StateLink.tsx";
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

/** Two states, ballot by ballot: the table of their joint ballots, the index, and where they part. */
export function PairPanel({ a, b }: { readonly a: string; readonly b: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const choice = useView((state) => state.alliances.rollCalls);
  const asOf = useView((state) => state.asOf);
  const rollCalls = rollCallSelection(choice, asOf);
  const { data, error, refetch } = useRequest(
    PairAgreementDocument,
    { a, b, rollCalls },
    { keepPrevious: true },
  );
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const pair = data.pairAgreement;
  const [first, second] = [localName(pair.a, language), localName(pair.b, language)];
  return (
    <Panel kind={t("agreement.pairKind")} name={t("agreement.and", { a: first, b: second })}>
      <p className={styles.line}>
        <StateLink id={pair.a.id} name={first} /> · <StateLink id={pair.b.id} name={second} />
      </p>
      <p className={styles.measure}>
        <strong className={styles.big}>
          {pair.lijphart === null ? (
            <Undefined reason={t("agreement.indexNone")} />
          ) : (
            twoDigits(pair.lijphart)
          )}
        </strong>
        <span>
          {t("agreement.index")}
          <small>
            {t("agreement.joint", { count: pair.joint })}
            {pair.joint > 0 && pair.joint < ENOUGH && ` · ${t("agreement.thin")}`}
          </small>
        </span>
      </p>
      <PairActions a={pair.a.id} b={pair.b.id} name={t("agreement.and", { a: first, b: second })} />
      <PairTable first={first} second={second} table={pair.table} />
      <PairBallots first={first} second={second} rows={pair.rollCalls} />
    </Panel>
  );
}
