import { useTranslation } from "react-i18next";
import { type SourceBrief, SourceList } from "../design/SourceList.tsx";
import { Section } from "./Panel.tsx";

/** Where a node's own row was read. */
export function Sources({ sources }: { readonly sources: readonly SourceBrief[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t("panel.sources")}>
      <SourceList sources={sources} />
    </Section>
  );
}
