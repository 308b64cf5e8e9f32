import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { TimeMarksDocument } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useView, useViewStore } from "../state/useView.ts";
import type { RollCallChoice } from "../state/viewState.ts";
import styles from "./alliances.module.css";
import { subjectName } from "./allianceWords.ts";
import { RollCallBounds } from "./RollCallBounds.tsx";
import { rollCallOptions } from "./rollCallOptions.ts";

/** Which roll calls count: by subject, session and body, only what the data holds. */
export function RollCallControls() {
  const { t } = useTranslation();
  const language = useLanguage();
  const store = useViewStore();
  const choice = useView((state) => state.alliances.rollCalls);
  const { data } = useRequest(TimeMarksDocument, {});
  const options = rollCallOptions(data?.rollCalls.nodes ?? [], choice);
  const choose = (part: Partial<RollCallChoice>) =>
    store.update((state) => ({
      ...state,
      alliances: { ...state.alliances, rollCalls: { ...state.alliances.rollCalls, ...part } },
    }));
  const counted = (name: string, count: number) => t("alliances.controls.option", { name, count });
  return (
    <>
      <NativeSelect
        size="xs"
        label={t("alliances.controls.rollCalls")}
        value={choice.subject ?? ""}
        onChange={(event) => choose({ subject: event.currentTarget.value || null })}
        data={[
          { value: "", label: counted(t("alliances.controls.everySubject"), options.allSubjects) },
          ...options.subjects.map(({ value, count }) => ({
            value,
            label: counted(subjectName(t, value), count),
          })),
        ]}
      />
      <div className={styles.side}>
        <NativeSelect
          size="xs"
          label={t("alliances.controls.session")}
          value={choice.session ?? ""}
          onChange={(event) => choose({ session: event.currentTarget.value || null })}
          data={[
            { value: "", label: t("alliances.controls.everySession") },
            ...options.sessions.map(({ value, count }) => ({ value, label: counted(value, count) })),
          ]}
        />
        <NativeSelect
          size="xs"
          label={t("alliances.controls.body")}
          value={choice.body ?? ""}
          onChange={(event) => choose({ body: event.currentTarget.value || null })}
          data={[
            { value: "", label: t("alliances.controls.everyBody") },
            ...options.bodies.map((body) => ({
              value: body.value,
              label: counted(localName(body, language), body.count),
            })),
          ]}
        />
      </div>
      <RollCallBounds choose={choose} />
    </>
  );
}
