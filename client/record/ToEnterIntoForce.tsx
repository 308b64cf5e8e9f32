import { NumberInput } from "@mantine/core";
import { useState } from "react";
import { Trans, useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { useRequest } from "../api/useRequest.ts";
import { Failure, Loading } from "../design/Notices.tsx";
import { count } from "../design/numbers.ts";
import { Cut } from "../evidence/Cut.tsx";
import { NodeLink } from "../evidence/NodeLink.tsx";
import { Section } from "../evidence/Panel.tsx";
import panels from "../evidence/panels.module.css";
import type { Day } from "../evidence/useDay.ts";
import { ToEnterIntoForceDocument, type ToEnterIntoForceQuery } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useSelect } from "../state/useView.ts";
import { ThresholdSignatory } from "./ThresholdSignatory.tsx";
import styles from "./threshold.module.css";

type Answer = ToEnterIntoForceQuery["entryIntoForce"];

/** Who could bring a treaty into force: how many consents are missing to a number that the reader gives, and who signed without ratifying. */
export function ToEnterIntoForce({ id, day }: { readonly id: string; readonly day: Day }) {
  const { t } = useTranslation();
  const [needed, setNeeded] = useState<number | null>(null);
  const { data, error, refetch } = useRequest(
    ToEnterIntoForceDocument,
    { instrument: id, asOf: day.day, needed },
    { keepPrevious: true },
  );
  const answer = data?.entryIntoForce;
  return (
    <Section title={t("record.threshold.title")}>
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      {error === null && answer === undefined && <Loading />}
      {answer !== undefined && (
        <>
          <NumberInput
            size="xs"
            min={1}
            max={250}
            allowDecimal={false}
            allowNegative={false}
            label={t("record.threshold.needed")}
            value={needed ?? answer.needed ?? ""}
            onChange={(value) =>
              setNeeded(typeof value === "number" && value >= 1 && value <= 250 ? value : null)
            }
          />
          <Origin answer={answer} />
          <Standing answer={answer} />
          <Signatories answer={answer} />
        </>
      )}
    </Section>
  );
}

/** Whose number it is; where the data holds one in a note, the way to that row. */
function Origin({ answer: { neededFrom, stated } }: { readonly answer: Answer }) {
  const { t } = useTranslation();
  const select = useSelect();
  const [row] = stated?.facts ?? [];
  return (
    <p className={panels.quiet}>
      {neededFrom === "DATASET" ? t("record.threshold.fromData") : t("record.threshold.fromReader")}
      {stated !== null &&
        neededFrom !== "DATASET" &&
        ` ${t("record.threshold.dataSays", { n: stated.needed })}`}
      {row !== undefined && (
        <>
          {" "}
          <button
            type="button"
            className={panels.link}
            onClick={() => select({ type: "fact", kind: "PARTICIPATES_IN", key: row.key })}
          >
            {t("record.threshold.note")}
          </button>
        </>
      )}
    </p>
  );
}

function Standing({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const n = (value: number) => count(value, language);
  const { inForce, consented, consentedPossibly, missingLeast, missingMost, signatories, blocs } = answer;
  const asOf = dateInWords(answer.asOf, language);
  return (
    <div className={styles.standing}>
      {inForce === "YES" && (
        <p>
          {t("record.threshold.inForce", { date: dateInWords(answer.instrument.inForce ?? "", language) })}
        </p>
      )}
      {inForce === "POSSIBLY" && <p>{t("record.threshold.inForcePossibly")}</p>}
      <p>
        <Trans
          i18nKey="record.threshold.consented"
          components={{ strong: <strong /> }}
          values={{ certain: n(consented.length), possible: n(consentedPossibly.length), asOf }}
        />
      </p>
      {missingLeast !== null && missingMost !== null && inForce !== "YES" && (
        <p>
          <Trans
            i18nKey={
              missingLeast === missingMost ? "record.threshold.missing" : "record.threshold.missingBetween"
            }
            components={{ strong: <strong /> }}
            values={{ least: n(missingLeast), most: n(missingMost), signatories: n(signatories.length) }}
          />
        </p>
      )}
      {blocs.length > 0 && (
        <p className={panels.quiet}>
          {blocs.map((bloc) => (
            <span key={bloc.id}>
              <NodeLink node={bloc} />{" "}
            </span>
          ))}
          {t("record.threshold.blocs")}
        </p>
      )}
    </div>
  );
}

function Signatories({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation();
  const { signatories } = answer;
  if (signatories.length === 0) return <p className={panels.quiet}>{t("record.threshold.nobody")}</p>;
  return (
    <>
      <p className={panels.quiet}>{t("record.threshold.order", { rollCalls: answer.rollCallsCount })}</p>
      <Cut
        items={signatories}
        first={10}
        render={(row) => (
          <li key={row.state.id} className={panels.entry}>
            <ThresholdSignatory row={row} />
          </li>
        )}
      />
    </>
  );
}
