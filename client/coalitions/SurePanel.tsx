import { Button } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Network } from "../alliances/network.ts";
import { Failure } from "../design/Notices.tsx";
import { Working } from "../design/Working.tsx";
import { saveFile } from "../download/saveFile.ts";
import { useView, useViewStore } from "../state/useView.ts";
import { Bridges } from "./Bridges.tsx";
import { CoalitionMembers } from "./CoalitionMembers.tsx";
import styles from "./coalitions.module.css";
import { SureSentences } from "./SureSentences.tsx";
import { SwingStates } from "./SwingStates.tsx";
import { sureCsv } from "./sureCsv.ts";
import { sureStates } from "./sureStates.ts";
import { type SureCoalitions, useSureCoalitions } from "./useSureCoalitions.ts";

/** How sure the coalitions are: against chance, other draws of the roll calls, other runs and other measures; and who bridges them. */
export function SurePanel({ network }: { readonly network: Network }) {
  const { t } = useTranslation();
  const store = useViewStore();
  const work = useSureCoalitions(true);
  return (
    <section className={styles.panel} aria-label={t("coalitions.title")}>
      <div className={styles.head}>
        <h2>{t("coalitions.title")}</h2>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => store.update((state) => ({ ...state, sure: false }))}
        >
          {t("shell.close")}
        </Button>
      </div>
      {work.error !== null ? (
        <Failure error={work.error} retry={work.restart} />
      ) : work.result === null ? (
        <Working what={t("coalitions.computing")} {...work} />
      ) : (
        <Found found={work.result} network={network} />
      )}
    </section>
  );
}

function Found({ found, network }: { readonly found: SureCoalitions; readonly network: Network }) {
  const { t } = useTranslation();
  const seed = useView((state) => state.alliances.seed);
  const states = useMemo(() => sureStates(found, network), [found, network]);
  return (
    <>
      <SureSentences found={found} />
      <CoalitionMembers states={states} />
      <SwingStates states={states} found={found} />
      <Bridges states={states} />
      <p className={styles.line}>
        {t("coalitions.method", {
          bootstraps: found.bootstraps,
          deals: found.chance.deals,
          runs: found.runs,
          seed,
        })}
      </p>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => saveFile("coalitions.csv", sureCsv(states, found))}
      >
        {t("coalitions.csv")}
      </Button>
    </>
  );
}
