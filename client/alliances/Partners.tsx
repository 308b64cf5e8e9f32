import { Tooltip } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { twoDigits } from "../design/numbers.ts";
import { Section } from "../evidence/Panel.tsx";
import { useSelect, useView } from "../state/useView.ts";
import { pairOf } from "../state/viewState.ts";
import styles from "./evidence.module.css";
import { type Network, partnerOf, type StateNode } from "./network.ts";

const SHOWN = 12;
/** Joint ballots from which a rate is no longer called thin. */
export const ENOUGH = 20;

interface Props {
  readonly node: StateNode;
  readonly network: Network;
  readonly minimum: number;
}

/** The states that a state is joined to, the most alike first; each opens the pair. */
export function Partners({ node, network, minimum }: Props) {
  const { t } = useTranslation();
  const select = useSelect();
  const measure = useView((state) => state.alliances.measure);
  const names = new Map(network.nodes.map(({ id, label }) => [id, label]));
  const links = network.links
    .filter(({ a, b }) => a === node.id || b === node.id)
    .map((link) => ({ link, id: partnerOf(link, node.id) }))
    .sort((p, q) => q.link.index - p.link.index || q.link.joint - p.link.joint || (p.id < q.id ? -1 : 1));
  const tied = node.closest.length;
  return (
    <Section title={t("agreement.closest")}>
      {links.length === 0 && <p className={styles.line}>{t("agreement.noPartner", { minimum })}</p>}
      {tied > 1 && <p className={styles.quiet}>{t("agreement.tied", { count: tied })}</p>}
      <ol className={styles.partners}>
        {links.slice(0, SHOWN).map(({ link, id }) => (
          <li key={id}>
            <button type="button" onClick={() => select(pairOf(node.id, id))}>
              <span>{names.get(id) ?? id}</span>
              <Tooltip label={t(`measures.about.${measure}`)} multiline maw={260}>
                <span className={styles.index}>
                  <span className={styles.track} aria-hidden="true">
                    <span style={{ width: `${Math.max(0, link.index) * 100}%` }} />
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
