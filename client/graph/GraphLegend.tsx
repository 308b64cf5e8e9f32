import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { BALLOTS } from "../../schema/criteria.ts";
import { count } from "../design/numbers.ts";
import type { FactKind, NodeKind } from "../generated/operations.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView, useViewStore } from "../state/useView.ts";
import { FactLine } from "./FactLine.tsx";
import styles from "./graph.module.css";
import type { GraphModel } from "./model.ts";
import { NodeShape } from "./NodeShape.tsx";
import { FACT_KINDS, NODE_KINDS } from "./useGraph.ts";

/** What shapes and lines mean, how many there are of each, and a way to take kinds out. */
export function GraphLegend({ model }: { readonly model: GraphModel }) {
  const { t } = useTranslation();
  const settings = useView((state) => state.graph);
  const nodes = countBy(model.nodes.map(({ kind }) => kind));
  const facts = countBy(model.edges.map(({ kind }) => kind));
  const possible = model.edges.filter((edge) => edge.possible).length;
  return (
    <section className={styles.legend} aria-label={t("graph.legend.title")}>
      <h2 className={styles.legendHead}>{t("graph.legend.nodes")}</h2>
      <ul>
        {NODE_KINDS.filter((kind) => nodes.has(kind) || settings.hidden.includes(kind)).map((kind) => (
          <Kind key={kind} kind={kind} of="hidden" count={nodes.get(kind) ?? 0} name={t(`kind.${kind}`)}>
            <NodeShape kind={kind} />
          </Kind>
        ))}
      </ul>
      <h2 className={styles.legendHead}>{t("graph.legend.facts")}</h2>
      <ul>
        {FACT_KINDS.filter((kind) => facts.has(kind) || settings.hiddenFacts.includes(kind)).map((kind) => (
          <Kind
            key={kind}
            kind={kind}
            of="hiddenFacts"
            count={facts.get(kind) ?? 0}
            name={t(`graph.fact.${kind}`)}
            below={kind === "VOTED" ? <Ballots model={model} /> : null}
          >
            <FactLine kind={kind} />
          </Kind>
        ))}
        {possible > 0 && (
          <li className={styles.ballot}>
            <FactLine kind="ANSWERS" possible /> {t("graph.legend.possible")} <small>{possible}</small>
          </li>
        )}
      </ul>
      <p className={styles.meaning}>{t("graph.legend.size")}</p>
    </section>
  );
}

interface KindProps {
  readonly kind: NodeKind | FactKind;
  readonly of: "hidden" | "hiddenFacts";
  readonly count: number;
  readonly name: string;
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

function Kind({ kind, of, count: drawn, name, below = null, children }: KindProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const store = useViewStore();
  const taken = useView((state) => state.graph[of].includes(kind));
  const toggle = () =>
    store.update((state) => {
      const held = state.graph[of];
      const next = taken ? held.filter((other) => other !== kind) : [...held, kind];
      return { ...state, graph: { ...state.graph, [of]: next } };
    });
  return (
    <li>
      <button
        type="button"
        className={styles.kind}
        aria-pressed={!taken}
        title={t(taken ? "graph.legend.show" : "graph.legend.hide", { what: name })}
        onClick={toggle}
      >
        {children}
        <span className={styles.kindName}>{name}</span>{" "}
        <small>{taken ? t("graph.legend.hidden") : count(drawn, language)}</small>
      </button>
      {below}
    </li>
  );
}

/** How votes were cast has a colour and a mark each. */
function Ballots({ model }: { readonly model: GraphModel }) {
  const { t } = useTranslation();
  const ballots = countBy(model.edges.flatMap(({ ballot }) => ballot ?? []));
  return (
    <ul className={styles.ballots}>
      {BALLOTS.filter((ballot) => ballots.has(ballot)).map((ballot) => (
        <li key={ballot} className={styles.ballot}>
          <FactLine kind="VOTED" ballot={ballot} /> {t(`ballot.${ballot}`)}{" "}
          <small>{ballots.get(ballot)}</small>
        </li>
      ))}
    </ul>
  );
}

function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
