import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { rollCallSelection } from "../alliances/agreementVariables.ts";
import { useRequest } from "../api/useRequest.ts";
import { twoDigits } from "../design/numbers.ts";
import { Possible } from "../design/Possible.tsx";
import { Section } from "../evidence/Panel.tsx";
import styles from "../evidence/panels.module.css";
import { BlocCohesionBriefDocument } from "../generated/operations.ts";
import { useWidth } from "../shell/useWidth.ts";
import { useView, useViewStore } from "../state/useView.ts";

/** A bloc's mean agreement index over the page's roll calls, and the way to its series. */
export function CohesionOfBloc({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const store = useViewStore();
  const phone = useWidth() === "phone";
  const choice = useView((state) => state.alliances.rollCalls);
  const asOf = useView((state) => state.asOf);
  const { data } = useRequest(
    BlocCohesionBriefDocument,
    { bloc: id, rollCalls: rollCallSelection(choice, asOf) },
    { keepPrevious: true },
  );
  const average = data?.blocCohesion.averages.ai;
  if (average === undefined) return null;
  const possible = average.certain.value === null && average.withPossible.value !== null;
  const { value, low, high, chance, rollCalls } = possible ? average.withPossible : average.certain;
  return (
    <Section title={t("blocs.panel.title")}>
      {value === null ? (
        <p className={styles.quiet}>{t("blocs.panel.none")}</p>
      ) : (
        <>
          <p className={styles.text}>
            {t("blocs.panel.mean")} <strong>{twoDigits(value)}</strong> {possible && <Possible />}
          </p>
          <p className={styles.quiet}>
            {t("blocs.panel.n", { n: rollCalls, chance: twoDigits(chance ?? 0) })}
            {low !== null &&
              high !== null &&
              ` · ${t("blocs.panel.interval", { low: twoDigits(low), high: twoDigits(high) })}`}
          </p>
        </>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        px={6}
        ml={-6}
        onClick={() =>
          store.update((state) => ({
            ...state,
            view: "blocs",
            selection: phone ? null : state.selection,
            blocs: { ...state.blocs, bloc: id },
          }))
        }
      >
        {t("blocs.panel.open")}
      </Button>
    </Section>
  );
}
