import { Kbd, Modal, Table } from "@mantine/core";
import { useTranslation } from "react-i18next";

const LIST = [
  ["⌘/Ctrl K, /", "search"],
  ["1 – 7", "views"],
  ["T", "table"],
  ["Esc", "close"],
  ["↑ ↓ Home End", "rows"],
  ["← → PgUp PgDn", "strip"],
  ["?", "keys"],
] as const;

interface Props {
  readonly opened: boolean;
  readonly close: () => void;
}

/** The list of keys. */
export function KeysList({ opened, close }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t("keys.title")}
      transitionProps={{ duration: 120 }}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <Table withRowBorders={false}>
        <Table.Tbody>
          {LIST.map(([keys, what]) => (
            <Table.Tr key={what}>
              <Table.Td>
                <Kbd style={{ whiteSpace: "nowrap" }}>{keys}</Kbd>
              </Table.Td>
              <Table.Td>{t(`keys.${what}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
