import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isDay } from "../../schema/edtf.ts";
import { useRequest } from "../api/useRequest.ts";
import { RollCallInstrumentsDocument } from "../generated/operations.ts";
import { useView } from "../state/useView.ts";
import type { RollCallChoice } from "../state/viewState.ts";
import styles from "./alliances.module.css";
import { instrumentOptions } from "./instrumentOptions.ts";

/** The selection's days, and the one instrument that it may be on; folded until it is wanted. */
export function RollCallBounds({ choose }: { readonly choose: (part: Partial<RollCallChoice>) => void }) {
  const { t } = useTranslation();
  const { from, until, instrument } = useView((state) => state.alliances.rollCalls);
  const chosen = from !== null || until !== null || instrument !== null;
  const [open, setOpen] = useState(chosen);
  const { data } = useRequest(RollCallInstrumentsDocument, {}, { enabled: open || instrument !== null });
  const options = instrumentOptions(data?.rollCalls.nodes ?? []);
  const known = instrument === null || options.some(({ value }) => value === instrument);
  const day = (label: string, name: "from" | "until", value: string | null) => (
    <TextInput
      size="xs"
      type="date"
      styles={{ input: { paddingInline: 8 } }}
      label={label}
      value={value ?? ""}
      onChange={(event) => {
        const text = event.currentTarget.value;
        if (text === "" || isDay(text)) choose({ [name]: text === "" ? null : text });
      }}
    />
  );
  return (
    <details className={styles.advanced} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("measures.narrower")}</summary>
      <div className={styles.side}>
        {day(t("measures.fromLabel"), "from", from)}
        {day(t("measures.untilLabel"), "until", until)}
      </div>
      <NativeSelect
        size="xs"
        label={t("measures.instrument")}
        value={instrument ?? ""}
        onChange={(event) => choose({ instrument: event.currentTarget.value || null })}
        data={[
          { value: "", label: t("measures.everyInstrument") },
          ...(known ? [] : [{ value: instrument, label: instrument }]),
          ...options.map(({ value, label, count }) => ({
            value,
            label: t("alliances.controls.option", { name: label, count }),
          })),
        ]}
      />
    </details>
  );
}
