import { useTranslation } from "react-i18next";
import styles from "../alliances/alliances.module.css";
import { twoDigits } from "../design/numbers.ts";
import type { TieSign } from "../generated/operations.ts";
import { SignLine } from "./SignLine.tsx";
import type { TiesAnswer } from "./tieNetwork.ts";

const SIGNS = ["POSITIVE", "NEGATIVE", "AMBIVALENT"] as const satisfies readonly TieSign[];

interface Props {
  readonly ties: TiesAnswer;
  readonly pointed: TieSign | null;
  readonly point: (sign: TieSign | null) => void;
}

/** What lines, colours and sizes mean; pointing at a sign lights its links. */
export function TieLegend({ ties, pointed, point }: Props) {
  const { t } = useTranslation();
  const signed = ties.balance !== null;
  const { balance } = ties;
  const lines = [
    ...(balance === null || balance.lineBalance === null
      ? []
      : [
          `${twoDigits(balance.lineBalance)} ${t(
            balance.proven ? "ties.balance.proven" : "ties.balance.bounds",
            {
              lower: balance.frustrationLower,
              upper: balance.frustrationUpper,
              camps: balance.camps.join(" + "),
              count: balance.parts,
            },
          )} ${t("ties.balance.more")}`,
        ]),
    t(signed ? "ties.legend.camps" : "ties.legend.communities"),
    t(signed ? "ties.legend.sizeTopics" : "ties.legend.sizeInstruments"),
    t(signed ? "ties.legend.widthTopics" : "ties.legend.widthInstruments"),
  ];
  return (
    <section className={styles.legend} aria-label={t("alliances.legend.title")}>
      <ul>
        {signed ? (
          SIGNS.map((sign) => (
            <li key={sign}>
              <button
                type="button"
                className={styles.coalition}
                aria-pressed={pointed === sign}
                onMouseEnter={() => point(sign)}
                onMouseLeave={() => point(null)}
                onFocus={() => point(sign)}
                onBlur={() => point(null)}
                onClick={() => point(pointed === sign ? null : sign)}
              >
                <SignLine sign={sign} />
                <span>
                  {t(`ties.sign.${sign}`)} <small>{t(`ties.signAbout.${sign}`)}</small>
                </span>
              </button>
            </li>
          ))
        ) : (
          <li>
            <span className={styles.coalition}>
              <SignLine sign={null} />
              <span>{t("ties.legend.link")}</span>
            </span>
          </li>
        )}
        <li>
          <span className={styles.coalition}>
            <SignLine sign={signed ? "POSITIVE" : null} certain={false} />
            <span>{t("ties.legend.possible")}</span>
          </span>
        </li>
      </ul>
      <div className={styles.beside}>
        <Meaning lines={lines} />
      </div>
      <details className={styles.below}>
        <summary>{t("alliances.legend.title")}</summary>
        <Meaning lines={lines} />
      </details>
    </section>
  );
}

function Meaning({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} className={styles.meaning}>
      {line}
    </p>
  ));
}
