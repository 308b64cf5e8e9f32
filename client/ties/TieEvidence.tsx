import { useTranslation } from "react-i18next";
import styles from "../alliances/evidence.module.css";
import { useRequest } from "../api/useRequest.ts";
import { Failure, Loading } from "../design/Notices.tsx";
import { twoDigits } from "../design/numbers.ts";
import { Possible } from "../design/Possible.tsx";
import { Cut } from "../evidence/Cut.tsx";
import { FactEntry } from "../evidence/FactEntry.tsx";
import { NodeLink } from "../evidence/NodeLink.tsx";
import { PairActions } from "../evidence/PairActions.tsx";
import { Panel, Section } from "../evidence/Panel.tsx";
import panels from "../evidence/panels.module.css";
import { type Day, useDay } from "../evidence/useDay.ts";
import { TieEvidenceDocument, type TieEvidenceQuery } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView } from "../state/useView.ts";
import { SignLine } from "./SignLine.tsx";
import { tieSelection } from "./tieVariables.ts";

type Tie = TieEvidenceQuery["tie"];
type InCommon = Tie["shared"][number];

/** What joins two actors: the instruments or the questions that they have in common, with the facts on both sides. */
export function TieEvidence({ a, b }: { readonly a: string; readonly b: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const settings = useView((state) => state.ties);
  const asOf = useView((state) => state.asOf);
  const day = useDay();
  const variables = { a, b, ...tieSelection(settings, asOf) };
  const { data, error, refetch } = useRequest(TieEvidenceDocument, variables, { keepPrevious: true });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined || day === null) return <Loading />;
  const { tie } = data;
  const name = t("agreement.and", { a: localName(tie.a, language), b: localName(tie.b, language) });
  const signed = settings.of === "stances";
  return (
    <Panel kind={t(`ties.pairKind.${settings.of}`)} name={name}>
      <p className={styles.line}>
        <NodeLink node={tie.a} /> · <NodeLink node={tie.b} />
      </p>
      <p className={styles.measure}>
        <strong className={styles.big}>{tie.count}</strong>
        <span>
          {t(signed ? "ties.evidence.topics" : "ties.evidence.instruments", { count: tie.count })}
          <small>
            <Summary tie={tie} signed={signed} />
          </small>
        </span>
      </p>
      {!tie.certain && <Possible reason={t("ties.evidence.possibleWhy")} />}
      <PairActions a={a} b={b} name={name} />
      <Section title={t(signed ? "ties.evidence.sides" : "ties.evidence.inCommon")}>
        {tie.shared.length === 0 ? (
          <p className={panels.quiet}>{t("ties.evidence.none")}</p>
        ) : (
          <Cut
            items={tie.shared}
            render={(one) => <Common key={one.node.id} one={one} tie={tie} day={day} signed={signed} />}
          />
        )}
      </Section>
    </Panel>
  );
}

function Summary({ tie, signed }: { readonly tie: Tie; readonly signed: boolean }) {
  const { t } = useTranslation();
  if (signed) {
    if (tie.sign === null) return null;
    return (
      <>
        <SignLine sign={tie.sign} certain={tie.certain} /> {t(`ties.sign.${tie.sign}`)} ·{" "}
        {t("ties.evidence.agreeClash", { agree: tie.agree, clash: tie.clash })}
      </>
    );
  }
  if (tie.expected === null || tie.p === null || tie.adjusted === null) return t("ties.evidence.untested");
  return t("ties.evidence.test", {
    expected: tie.expected.toFixed(2),
    p: twoDigits(tie.p),
    adjusted: twoDigits(tie.adjusted),
    tested: tie.tested,
  });
}

interface CommonProps {
  readonly one: InCommon;
  readonly tie: Tie;
  readonly day: Day;
  readonly signed: boolean;
}

function Common({ one, tie, day, signed }: CommonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const verdict = one.agree && one.clash ? "both" : one.clash ? "clash" : "agree";
  return (
    <li className={panels.entry}>
      <div className={panels.head}>
        <NodeLink node={one.node} strong />
        {signed && <span className={panels.tag}>{t(`ties.verdict.${verdict}`)}</span>}
        {one.chance !== null && (
          <span className={panels.tag}>{t("ties.evidence.chance", { chance: twoDigits(one.chance) })}</span>
        )}
      </div>
      {(["a", "b"] as const).map((side) => (
        <div key={side}>
          <p className={panels.quiet}>{localName(tie[side], language)}</p>
          {one[side].map((fact) => (
            <div key={fact.key}>
              {fact.__typename === "Statement" && (
                <p className={panels.text}>
                  {(language === "zh" ? fact.summaryZh : fact.summaryEn) ??
                    localName(fact.position, language)}
                </p>
              )}
              <FactEntry fact={fact} day={day} />
            </div>
          ))}
        </div>
      ))}
    </li>
  );
}
