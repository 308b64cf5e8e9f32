import { Tooltip } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { twoDigits } from "../design/numbers.ts";
import { Section } from "../evidence/Panel.tsx";
import { useSelect, useView } from "../state/useView.ts";
import { pairOf } from "../state/viewState.ts";
import styles from "./evidence.module.css";
import { measureRange } from "./measureWords.ts";
import { type Network, partnerOf, type StateNode } from "./network.ts";

const SHOWN = 12;
/** Joint ballots from which a rate is no longer called thin. */
export const ENOUGH = 20;

interface Props {
  readonly node: StateNode;
  readonly network: Network;
  readonly minimum: number;
}

/** The states that a state is joined to, the most alike first, or the furthest apart where links join opponents; each opens the pair. */
export function Partners({ node, network, minimum }: Props) {
  const { t } = useTranslation();
  const select = useSelect();
  const measure = useView((state) => state.alliances.measure);
  const { opponents = false } = network;
  const sign = opponents ? -1 : 1;
  const by = t("measures.by", { measure: t(`measures.name.${measure}`), range: measureRange(t, measure) });
  const names = new Map(network.nodes.map(({ id, label }) => [id, label]));
  const links = network.links
    .filter(({ a, b }) => a === node.id || b === node.id)
    .map((link) => ({ link, id: partnerOf(link, node.id) }))
    .sort(
      (p, q) => sign * (q.link.index - p.link.index) || q.link.joint - p.link.joint || (p.id < q.id ? -1 : 1),
    );
  const tied = node.closest.length;
  return (
    <Section title={opponents ? t("measures.apart.title") : t("agreement.closest")}>
      {links.length === 0 ? (
        <p className={styles.line}>{t("measures.nothingJoined", { minimum })}</p>
      ) : (
        <p className={styles.quiet}>{by}</p>
      )}
      {tied > 1 && (
        <p className={styles.quiet}>
          {t(opponents ? "measures.apart.tied" : "measures.tied", { count: tied })}
        </p>
      )}
      <ol className={styles.partners}>
        {links.slice(0, SHOWN).map(({ link, id }) => (
          <li key={id}>
            <button type="button" onClick={() => select(pairOf(node.id, id))}>
              <span>{names.get(id) ?? id}</span>
              <Tooltip label={`${by} ${t(`measures.about.${measure}`)}`} multiline maw={260}>
                <span className={styles.index}>
                  <span className={styles.track} aria-hidden="true">
                    <span
                      data-below={link.index < 0 || undefined}
                      style={{ width: `${Math.abs(link.index) * 100}%` }}
                    />
                  </span>
                  {twoDigits(link.index)}
                </span>
              </Tooltip>
              <small>
                {link.joint < ENOUGH && <span title={t("agreement.thin")}>{t("agreement.thinWord")} </span>}
                n&nbsp;{link.joint}
              </small>
            </button>
          </li>
        ))}
      </ol>
      {links.length > SHOWN && (
        <p className={styles.quiet}>{t("agreement.morePartners", { shown: SHOWN, all: links.length })}</p>
      )}
    </Section>
  );
}
