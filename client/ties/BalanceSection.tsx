import { useTranslation } from "react-i18next";
import styles from "../alliances/alliances.module.css";
import { count, twoDigits } from "../design/numbers.ts";
import { Undefined } from "../design/Undefined.tsx";
import { useLanguage } from "../locales/useLanguage.ts";
import type { TiesAnswer } from "./tieNetwork.ts";

/** How far the stances are from two camps, in sentences. */
export function BalanceSection({ balance }: { readonly balance: NonNullable<TiesAnswer["balance"]> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number | undefined) => count(value ?? 0, language);
  const [plus = 0, one = 0, two = 0, three = 0] = balance.triangles;
  const share = (value: number | null) =>
    value === null ? <Undefined reason={t("ties.balance.none")} /> : <strong>{twoDigits(value)}</strong>;
  return (
    <section className={styles.control} aria-label={t("ties.balance.title")}>
      <p>
        {t("ties.balance.links", {
          positive: number(balance.positive),
          negative: number(balance.negative),
          ambivalent: number(balance.ambivalent),
        })}
      </p>
      <p>
        {share(balance.balancedTriangles)}{" "}
        {t("ties.balance.triangles", {
          all: number(plus + one + two + three),
          plus: number(plus),
          one: number(one),
          two: number(two),
          three: number(three),
        })}
      </p>
      <p>
        {share(balance.lineBalance)}{" "}
        {t(balance.proven ? "ties.balance.proven" : "ties.balance.bounds", {
          lower: number(balance.frustrationLower),
          upper: number(balance.frustrationUpper),
          camps: balance.camps.map(number).join(" + "),
          count: balance.parts,
        })}
      </p>
      <p>
        {share(balance.walkBalance)} {t("ties.balance.walks")}
      </p>
    </section>
  );
}
