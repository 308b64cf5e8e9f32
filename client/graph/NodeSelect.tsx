import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { GraphSearchDocument } from "../generated/operations.ts";
import { useNodeName } from "./useNodeName.ts";

interface Props {
  readonly label: string;
  /** What is chosen, by name; null for nothing. */
  readonly chosen: { readonly id: string; readonly name: string } | null;
  readonly onChoose: (id: string) => void;
  /** Empties the field after a choice: for adding one after the other. */
  readonly again?: boolean;
}

const SHOWN = 20;

/** Chooses any node by searching for it. */
export function NodeSelect({ label, chosen, onChoose, again = false }: Props) {
  const { t } = useTranslation();
  const nameOf = useNodeName();
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 120);
  const { data, isFetching } = useRequest(
    GraphSearchDocument,
    { text: asked, first: SHOWN },
    { enabled: asked !== "" && asked !== chosen?.name, keepPrevious: true },
  );
  const found = new Map((chosen === null ? [] : [chosen]).map(({ id, name }) => [id, name]));
  if (asked !== "") {
    for (const { node } of data?.search.hits ?? []) {
      found.set(node.id, `${nameOf(node)} · ${t(`kind.${node.nodeKind}`)}`);
    }
  }
  return (
    <Select
      size="xs"
      label={label}
      placeholder={t("graph.controls.find")}
      searchable
      data={[...found].map(([value, name]) => ({ value, label: name }))}
      filter={({ options }) => options}
      value={chosen?.id ?? null}
      onChange={(id) => {
        if (id === null) return;
        onChoose(id);
        if (again) setText("");
      }}
      onSearchChange={setText}
      searchValue={text}
      allowDeselect={false}
      nothingFoundMessage={t(asked === "" || isFetching ? "graph.controls.type" : "graph.controls.none")}
      maxDropdownHeight={280}
      comboboxProps={{ width: 340, position: "bottom-start", transitionProps: { duration: 0 } }}
    />
  );
}
