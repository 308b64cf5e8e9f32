import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useBuilder } from "./useBuilder.ts";
import type { ChoiceKind } from "./useChoices.ts";

interface Props {
  readonly kind: ChoiceKind;
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** Chooses by name among everything of a kind; an id that the data does not hold stays and is said. */
export function ChoiceSelect({ kind, value, onChoose }: Props) {
  const { t } = useTranslation();
  const { choices } = useBuilder();
  const list = choices.lists[kind];
  const cut = choices.cut[kind];
  const known = value === "" || list.length === 0 || list.some((choice) => choice.value === value);
  const data = known
    ? [...list]
    : [{ value, label: t("find.unknownChoice", { id: value }), name: value }, ...list];
  return (
    <Select
      size="xs"
      searchable
      data={data}
      value={value === "" ? null : value}
      onChange={(id) => id !== null && onChoose(id)}
      allowDeselect={false}
      placeholder={t(`find.choose.${kind}`)}
      aria-label={t(`find.choose.${kind}`)}
      nothingFoundMessage={t("find.noMatch")}
      maxDropdownHeight={280}
      comboboxProps={{ width: 340, position: "bottom-start", transitionProps: { duration: 0 } }}
      description={cut === null ? undefined : t("find.choicesCut", { shown: list.length, all: cut })}
    />
  );
}
