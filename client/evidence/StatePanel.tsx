import { useTranslation } from "react-i18next";
import { StateInAlliance } from "../alliances/StateInAlliance.tsx";
import { Panel } from "./Panel.tsx";

export function StatePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <Panel kind={t("kind.STATE")} name={id}>
      <StateInAlliance id={id} />
    </Panel>
  );
}
