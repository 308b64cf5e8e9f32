import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useSelect } from "../state/useView.ts";
import { linkName, type OpenLink } from "./model.ts";
import styles from "./record.module.css";

const SIDES = { "1": "for", "-1": "against", "0": "neither" } as const;

/** A line of the coding: what it is, for which side a yes to it speaks, why, and the rows on which the reason rests. */
export function CodedLine({ open }: { readonly open: OpenLink }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const select = useSelect();
  const { link, withoutVote } = open;
  const side = SIDES[`${link.direction}` as keyof typeof SIDES];
  return (
    <div className={styles.line}>
      <p>
        <button type="button" className={styles.link} onClick={() => select({ type: "node", id: link.id })}>
          {linkName(open, language)}
        </button>
        {link.rollCall !== null && ` · ${dateInWords(link.rollCall.date ?? "", language)}`}
        <br />
        <strong>{t(`record.side.${link.deed}.${side}`)}</strong>
        {withoutVote && ` · ${t("record.withoutVote")}`}
      </p>
      <p>{language === "zh" ? link.reasonZh : link.reasonEn}</p>
      <p className={styles.cites}>
        {t("record.cites")}{" "}
        {link.cites.map((id, at) => (
          <span key={id}>
            {at > 0 && ", "}
            <button type="button" className={styles.link} onClick={() => select(citedBy(id))}>
              {id}
            </button>
          </span>
        ))}
      </p>
    </div>
  );
}

/** Statements are cited by their key, everything else by its id. */
function citedBy(id: string) {
  return /^st\d+$/.test(id)
    ? ({ type: "fact", kind: "STATED", key: id } as const)
    : ({ type: "node", id } as const);
}
