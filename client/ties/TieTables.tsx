import { SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "../alliances/alliances.module.css";
import { type Column, DataTable } from "../design/DataTable.tsx";
import { twoDigits } from "../design/numbers.ts";
import { Possible } from "../design/Possible.tsx";
import { useSelect, useView } from "../state/useView.ts";
import { pairOf } from "../state/viewState.ts";
import { BalanceSection } from "./BalanceSection.tsx";
import { SignLine } from "./SignLine.tsx";
import type { TieActor, TieLink, TieNetwork, TiesAnswer } from "./tieNetwork.ts";

const actorKey = (actor: TieActor) => actor.id;
const linkKey = (link: TieLink) => link.key;

type Which = "links" | "actors" | "balance";

/** The network's rows: its links or its actors; for stances also how far it is from balance, and the links that stand against it. */
export function TieTables({
  ties,
  network,
  title,
}: {
  readonly ties: TiesAnswer;
  readonly network: TieNetwork;
  readonly title: string;
}) {
  const { t } = useTranslation();
  const select = useSelect();
  const selection = useView((state) => state.selection);
  const [wanted, setWanted] = useState<Which>("links");
  const { balance } = ties;
  const which = wanted === "balance" && balance === null ? "links" : wanted;
  const linkColumns = useLinkColumns(balance !== null);
  const actorColumns = useActorColumns();
  const against = useMemo(() => network.links.filter((link) => link.against), [network]);
  const options: { value: Which; label: string }[] = [
    { value: "links", label: `${t("ties.links")} (${network.links.length})` },
    { value: "actors", label: `${t("ties.actors")} (${network.actors.length})` },
  ];
  if (balance !== null) options.push({ value: "balance", label: t("ties.balance.title") });
  return (
    <div className={styles.tables}>
      <SegmentedControl
        size="xs"
        w="fit-content"
        aria-label={t("alliances.which")}
        value={which}
        onChange={(value) => setWanted(options.find((option) => option.value === value)?.value ?? "links")}
        data={options}
      />
      {which === "balance" && balance !== null && <BalanceSection balance={balance} />}
      <div className={styles.rows}>
        {which === "actors" ? (
          <DataTable
            caption={title}
            columns={actorColumns}
            rows={network.actors}
            rowKey={actorKey}
            selected={selection?.type === "node" ? selection.id : null}
            onSelect={({ id }) => select({ type: "node", id })}
            initialSort={{ column: "degree", descending: true }}
          />
        ) : (
          <DataTable
            key={which}
            caption={which === "balance" ? t("ties.balance.causes") : title}
            columns={linkColumns}
            rows={which === "balance" ? against : network.links}
            rowKey={linkKey}
            selected={selection?.type === "pair" ? `${selection.a},${selection.b}` : null}
            onSelect={({ a, b }) => select(pairOf(a.id, b.id))}
            initialSort={{ column: "count", descending: true }}
          />
        )}
      </div>
    </div>
  );
}

function useActorColumns(): readonly Column<TieActor>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "actor", header: t("ties.actor"), value: ({ name }) => name },
      { id: "kind", header: t("ties.kind"), value: ({ kind }) => t(`kind.${kind}`) },
      { id: "shares", header: t("ties.shares"), numeric: true, value: ({ shares }) => shares },
      { id: "degree", header: t("ties.degree"), numeric: true, value: ({ degree }) => degree },
    ],
    [t],
  );
}

function useLinkColumns(signed: boolean): readonly Column<TieLink>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const shared: readonly Column<TieLink>[] = [
      { id: "a", header: t("ties.first"), value: ({ a }) => a.name },
      { id: "b", header: t("ties.second"), value: ({ b }) => b.name },
      { id: "count", header: t("ties.count"), numeric: true, value: ({ count }) => count },
    ];
    const certain: Column<TieLink> = {
      id: "certain",
      header: t("ties.certain"),
      value: (link) => (link.certain ? 1 : 0),
      cell: (link) => (link.certain ? t("ties.yes") : <Possible />),
    };
    if (!signed) {
      return [
        ...shared,
        {
          id: "expected",
          header: t("ties.expected"),
          about: t("ties.expectedAbout"),
          numeric: true,
          value: ({ expected }) => expected,
          cell: ({ expected }) => expected?.toFixed(2) ?? "–",
        },
        {
          id: "p",
          header: t("ties.p"),
          about: t("ties.pAbout"),
          numeric: true,
          value: ({ p }) => p,
          cell: ({ p }) => (p === null ? "–" : twoDigits(p)),
        },
        {
          id: "adjusted",
          header: t("ties.adjusted"),
          about: t("ties.adjustedAbout"),
          numeric: true,
          value: ({ adjusted }) => adjusted,
          cell: ({ adjusted }) => (adjusted === null ? "–" : twoDigits(adjusted)),
        },
        certain,
      ];
    }
    return [
      ...shared,
      { id: "agree", header: t("ties.agree"), numeric: true, value: ({ agree }) => agree },
      { id: "clash", header: t("ties.clash"), numeric: true, value: ({ clash }) => clash },
      {
        id: "sign",
        header: t("ties.signName"),
        value: ({ sign }) => sign,
        cell: ({ sign, certain: sure }) => (
          <span style={{ whiteSpace: "nowrap" }}>
            <SignLine sign={sign} certain={sure} /> {t(`ties.sign.${sign}`)}
          </span>
        ),
      },
      certain,
    ];
  }, [t, signed]);
}
