import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EvidenceFactFragment } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { ByTense } from "./ByTense.tsx";
import { FactEntry } from "./FactEntry.tsx";
import type { InstrumentEvidence } from "./instrumentEvidence.ts";
import { NodeLink } from "./NodeLink.tsx";
import { Section } from "./Panel.tsx";
import { PartyTag } from "./PartyTag.tsx";
import styles from "./panels.module.css";
import { partyStatus } from "./partyStatus.ts";
import type { Day } from "./useDay.ts";

type Action = Extract<EvidenceFactFragment, { __typename: "Participation" }>;
type Order = "byName" | "byDate";

interface Props {
  readonly instrument: InstrumentEvidence;
  readonly day: Day;
}

/** Who did what with an instrument, party by party: perhaps only those with one action, by name or by the newest action. */
export function Participants({ instrument, day }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [only, setOnly] = useState("");
  const [order, setOrder] = useState<Order>("byName");
  const { participation } = instrument;
  const parties = byParty(participation);
  const kinds = [...new Set(participation.map(({ action }) => action))];
  const having = (kind: string) => parties.filter((actions) => actions.some(({ action }) => action === kind));
  const name = ([first]: readonly Action[]) => (first === undefined ? "" : localName(first.party, language));
  const shown = [...(only === "" ? parties : having(only))].sort((a, b) =>
    order === "byName"
      ? name(a).localeCompare(name(b), language)
      : compareDays(newest(b, only), newest(a, only)),
  );
  return (
    <Section title={t("panel.count", { title: t("panel.instrument.participants"), count: parties.length })}>
      {parties.length > 0 && (
        <div className={styles.filters}>
          <NativeSelect
            size="xs"
            label={t("panel.instrument.action")}
            value={only}
            data={[
              { value: "", label: t("panel.instrument.everyAction", { count: parties.length }) },
              ...kinds.map((kind) => ({
                value: kind,
                label: t("panel.instrument.someAction", {
                  action: t(`find.action.${kind}`),
                  count: having(kind).length,
                }),
              })),
            ]}
            onChange={(event) => setOnly(event.currentTarget.value)}
          />
          <NativeSelect
            size="xs"
            label={t("panel.instrument.order")}
            value={order}
            data={(["byName", "byDate"] as const).map((value) => ({
              value,
              label: t(`panel.instrument.${value}`),
            }))}
            onChange={(event) => setOrder(event.currentTarget.value === "byDate" ? "byDate" : "byName")}
          />
        </div>
      )}
      <ByTense
        items={shown}
        factsOf={(actions) => actions}
        day={day}
        first={10}
        render={(actions, tense) => (
          <li key={actions[0]?.party.id} className={styles.entry} data-tense={tense}>
            <div className={styles.head}>
              {actions[0] !== undefined && <NodeLink node={actions[0].party} strong />}
              <PartyTag status={partyStatus(actions, instrument, day)} day={day} />
            </div>
            {actions.map((fact) => (
              <FactEntry key={fact.key} fact={fact} day={day} />
            ))}
          </li>
        )}
      />
    </Section>
  );
}

function byParty(actions: readonly Action[]): readonly (readonly Action[])[] {
  const groups = new Map<string, Action[]>();
  for (const action of actions) groups.set(action.party.id, [...(groups.get(action.party.id) ?? []), action]);
  return [...groups.values()];
}

/** The newest date among a party's actions, perhaps only of one kind; text that begins with a year orders well enough within EDTF. */
function newest(actions: readonly Action[], only: string): string {
  const days = actions
    .filter(({ action }) => only === "" || action === only)
    .map(({ date }) => date?.replaceAll(/[[\].]/g, "") ?? "");
  return days.sort().at(-1) ?? "";
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
