import { SegmentedControl } from "@mantine/core";
import type { TFunction } from "i18next";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { CoalitionBadge } from "../design/CoalitionBadge.tsx";
import { type Column, DataTable } from "../design/DataTable.tsx";
import { twoDigits } from "../design/numbers.ts";
import { Undefined } from "../design/Undefined.tsx";
import { useSelect, useView } from "../state/useView.ts";
import { pairOf } from "../state/viewState.ts";
import styles from "./alliances.module.css";
import { type Network, partnerOf, type StateLink, type StateNode } from "./network.ts";
import { ENOUGH } from "./Partners.tsx";

const stateKey = (node: StateNode) => node.id;
const linkKey = (link: StateLink) => link.key;

/** The network's rows: its states, or its links. What is selected in the drawing is selected here. */
export function AllianceTables({ network, title }: { readonly network: Network; readonly title: string }) {
  const { t } = useTranslation();
  const select = useSelect();
  const selection = useView((state) => state.selection);
  const [wanted, setWanted] = useState<"states" | "links" | null>(null);
  const which = wanted ?? (selection?.type === "pair" ? "links" : "states");
  const stateColumns = useStateColumns(network);
  const linkColumns = useLinkColumns(network);
  return (
    <div className={styles.tables}>
      <SegmentedControl
        size="xs"
        w="fit-content"
        aria-label={t("alliances.which")}
        value={which}
        onChange={(value) => setWanted(value === "links" ? "links" : "states")}
        data={[
          { value: "states", label: `${t("alliances.states")} (${network.nodes.length})` },
          { value: "links", label: `${t("alliances.links")} (${network.links.length})` },
        ]}
      />
      <div className={styles.rows}>
        {which === "states" ? (
          <DataTable
            caption={title}
            columns={stateColumns}
            rows={network.nodes}
            rowKey={stateKey}
            selected={selection?.type === "node" ? selection.id : null}
            onSelect={({ id }) => select({ type: "node", id })}
          />
        ) : (
          <DataTable
            caption={title}
            columns={linkColumns}
            rows={network.links}
            rowKey={linkKey}
            selected={selection?.type === "pair" ? `${selection.a},${selection.b}` : null}
            onSelect={({ a, b }) => select(pairOf(a, b))}
            initialSort={{ column: "index", descending: network.opponents !== true }}
          />
        )}
      </div>
    </div>
  );
}

function useStateColumns({ nodes, opponents = false }: Network): readonly Column<StateNode>[] {
  const { t } = useTranslation();
  const measure = useView((state) => state.alliances.measure);
  return useMemo(() => {
    const names = new Map(nodes.map(({ id, label }) => [id, label]));
    const partner = (node: StateNode, link: StateLink) =>
      names.get(partnerOf(link, node.id)) ?? partnerOf(link, node.id);
    const closest = (node: StateNode) =>
      [...node.closest].sort((a, b) => (partner(node, a) < partner(node, b) ? -1 : 1));
    const partners = (node: StateNode) => closest(node).map((link) => partner(node, link));
    // Of partners as close, the one that the row names.
    const first = (node: StateNode) => closest(node)[0];
    const noLinks = <Undefined reason={t("alliances.legend.grey")} />;
    return [
      { id: "state", header: t("alliances.state"), value: (node) => node.label },
      {
        id: "coalition",
        header: t("alliances.coalition"),
        value: (node) => (node.coalition < 0 ? null : node.coalition),
        cell: (node) => <CoalitionBadge coalition={node.coalition} />,
      },
      {
        id: "ballots",
        header: t("alliances.ballots"),
        about: t("alliances.ballotsAbout"),
        numeric: true,
        value: (node) => node.ballots,
      },
      {
        id: "degree",
        header: t("alliances.degree"),
        about: t("alliances.degreeAbout"),
        numeric: true,
        value: (node) => node.degree,
      },
      {
        id: "partner",
        header: opponents ? t("measures.apart.partner") : t("alliances.partner"),
        value: (node) => partners(node)[0] ?? null,
        cell: (node) => {
          const [name, ...rest] = partners(node);
          if (name === undefined) return noLinks;
          return rest.length === 0 ? name : <span title={rest.join(", ")}>{`${name} +${rest.length}`}</span>;
        },
      },
      {
        id: "index",
        header: measure === "LIJPHART" ? t("alliances.index") : t(`measures.name.${measure}`),
        about: measure === "LIJPHART" ? t("alliances.indexAbout") : t(`measures.about.${measure}`),
        numeric: true,
        value: (node) => node.closest[0]?.index ?? null,
        cell: (node) => (node.closest[0] === undefined ? noLinks : twoDigits(node.closest[0].index)),
      },
      {
        id: "joint",
        header: t("alliances.joint"),
        about: t("alliances.jointAbout"),
        numeric: true,
        value: (node) => first(node)?.joint ?? null,
        cell: (node) => first(node)?.joint ?? noLinks,
      },
    ];
  }, [nodes, opponents, t, measure]);
}

function useLinkColumns({ nodes, links }: Network): readonly Column<StateLink>[] {
  const { t } = useTranslation();
  const measure = useView((state) => state.alliances.measure);
  return useMemo(() => {
    const names = new Map(nodes.map(({ id, label }) => [id, label]));
    const tested = links.some(({ q }) => q !== null);
    return [
      { id: "a", header: t("alliances.first"), value: (link) => names.get(link.a) ?? link.a },
      { id: "b", header: t("alliances.second"), value: (link) => names.get(link.b) ?? link.b },
      {
        id: "index",
        header: measure === "LIJPHART" ? t("alliances.index") : t(`measures.name.${measure}`),
        about: measure === "LIJPHART" ? t("alliances.indexAbout") : t(`measures.about.${measure}`),
        numeric: true,
        value: (link) => link.index,
        cell: (link) => twoDigits(link.index),
      },
      {
        id: "joint",
        header: t("alliances.joint"),
        about: t("alliances.jointAbout"),
        numeric: true,
        value: (link) => link.joint,
        cell: (link) => (link.joint < ENOUGH ? `${link.joint} (${t("measures.thinWord")})` : link.joint),
      },
      ...(tested ? [qColumn(t)] : []),
      { id: "same", header: t("alliances.same"), numeric: true, value: (link) => link.same },
      {
        id: "oneStep",
        header: t("alliances.oneStep"),
        about: t("alliances.oneStepAbout"),
        numeric: true,
        value: (link) => link.oneStep,
      },
      { id: "opposed", header: t("alliances.opposed"), numeric: true, value: (link) => link.opposed },
    ];
  }, [nodes, links, t, measure]);
}

function qColumn(t: TFunction): Column<StateLink> {
  return {
    id: "q",
    header: t("measures.qColumn"),
    about: t("measures.qColumnAbout"),
    numeric: true,
    value: ({ q }) => q,
    cell: ({ q }) =>
      q === null ? <Undefined reason={t("measures.qNone")} /> : q < 0.001 ? "<.001" : digits(q),
  };
}

function digits(q: number): string {
  return q.toFixed(3).replace(/^0/, "");
}
