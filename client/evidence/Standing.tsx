import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { useRequest } from "../api/useRequest.ts";
import markStyles from "../design/marks.module.css";
import { Failure } from "../design/Notices.tsx";
import { count } from "../design/numbers.ts";
import { InstrumentStandingDocument, type InstrumentStandingQuery } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import type { InstrumentEvidence } from "./instrumentEvidence.ts";
import { Section } from "./Panel.tsx";
import styles from "./panels.module.css";
import type { Day } from "./useDay.ts";
import { useFindStates } from "./useShow.ts";

interface Props {
  readonly instrument: InstrumentEvidence;
  readonly day: Day;
}

const QUESTIONS = ["partyTo", "consentedTo", "signatoryOf"] as const;
const WORDS = { partyTo: "parties", consentedTo: "consented", signatoryOf: "signatories" } as const;

/** How many states are party, consented or signed on the day: the answers of "find states", to which each line leads. */
export function Standing({ instrument, day }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const findStates = useFindStates();
  const { data, error, refetch } = useRequest(
    InstrumentStandingDocument,
    { id: instrument.id, asOf: day.day },
    { keepPrevious: true },
  );
  const others = new Set(
    instrument.participation.flatMap(({ party }) => (party.nodeKind === "STATE" ? [] : [party.id])),
  );
  return (
    <Section title={`${t("panel.instrument.standing")} · ${dateInWords(day.day, language)}`}>
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      <dl className={styles.standing}>
        {QUESTIONS.map((question) => (
          <div key={question}>
            <dt>{t(`panel.instrument.${WORDS[question]}`)}</dt>
            <dd>
              <button
                type="button"
                className={styles.link}
                onClick={() => findStates({ [question]: instrument.id } as { partyTo: string })}
              >
                {data === undefined ? "…" : <Answer answer={data[question]} />}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {others.size > 0 && (
        <p className={styles.quiet}>{t("panel.instrument.blocsToo", { count: others.size })}</p>
      )}
      <Completeness instrument={instrument} />
    </Section>
  );
}

function Answer({ answer }: { readonly answer: InstrumentStandingQuery["partyTo"] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { certain, possible } = answer;
  return (
    <>
      <strong>{count(certain.length, language)}</strong>{" "}
      {t("panel.instrument.states", { count: certain.length })}
      {possible.length > 0 && (
        <span className={`${markStyles.possible} ${styles.inline}`}>
          {t("panel.instrument.possible", { n: count(possible.length, language) })}
        </span>
      )}
    </>
  );
}

/** How far the list of participants goes; hatched where it is known only in part. */
function Completeness({ instrument }: { readonly instrument: InstrumentEvidence }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { participationRecord, participationAsOf } = instrument;
  if (participationRecord === null) return null;
  const date = participationAsOf === null ? null : dateInWords(participationAsOf, language);
  if (participationRecord === "complete") {
    const words =
      date === null ? t("panel.instrument.completeUndated") : t("panel.instrument.recordComplete", { date });
    return <p className={styles.quiet}>{words}</p>;
  }
  const words =
    date === null ? t("panel.instrument.partialUndated") : t("panel.instrument.recordPartial", { date });
  return (
    <p className={`${styles.hatched} ${markStyles.possibleRow}`}>
      <span>{words}</span>
    </p>
  );
}
