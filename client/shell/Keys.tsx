import { Kbd, Modal, Table } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSelect, useViewStore } from "../state/useView.ts";
import { VIEWS } from "../state/viewState.ts";

const LIST = [
  ["⌘/Ctrl K, /", "search"],
  ["1, 2, 3", "views"],
  ["T", "table"],
  ["Esc", "close"],
  ["↑ ↓ Home End", "rows"],
  ["← → PgUp PgDn", "strip"],
  ["?", "keys"],
] as const;

/** The keys that work everywhere, and the list of all keys that `?` opens. */
export function Keys() {
  const { t } = useTranslation();
  const store = useViewStore();
  const select = useSelect();
  const [opened, setOpened] = useState(false);
  useHotkeys([
    ["?", () => setOpened(true)],
    ["shift+?", () => setOpened(true)],
    ["Escape", () => document.querySelector("[role=dialog]") === null && select(null)],
    ["T", () => store.update((s) => ({ ...s, show: s.show === "table" ? "drawing" : "table" }))],
    ...VIEWS.map((view, at): [string, () => void] => [
      String(at + 1),
      () => store.update((state) => ({ ...state, view })),
    ]),
  ]);
  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      title={t("keys.title")}
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <Table withRowBorders={false}>
        <Table.Tbody>
          {LIST.map(([keys, what]) => (
            <Table.Tr key={what}>
              <Table.Td>
                <Kbd>{keys}</Kbd>
              </Table.Td>
              <Table.Td>{t(`keys.${what}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
