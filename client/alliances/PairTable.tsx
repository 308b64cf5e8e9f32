import { useTranslation } from "react-i18next";
import { BallotMark } from "../design/BallotMark.tsx";
import styles from "./evidence.module.css";

const ORDER = ["YES", "ABSTAIN", "NO"] as const;

interface Props {
  readonly first: string;
  readonly second: string;
  /** Three rows (the first state's yes, abstain, no) of three counts (the second's). */
  readonly table: readonly (readonly number[])[];
}

/** The nine counts behind the index; the diagonal, where they agree, stands out. */
export function PairTable({ first, second, table }: Props) {
  const { t } = useTranslation();
  return (
    <table className={styles.nine}>
      <caption>{t("agreement.tableCaption", { a: first, b: second })}</caption>
      <thead>
        <tr>
          <td />
          {ORDER.map((ballot) => (
            <th key={ballot} scope="col">
              <BallotMark ballot={ballot} withWord />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ORDER.map((ballot, row) => (
          <tr key={ballot}>
            <th scope="row">
              <BallotMark ballot={ballot} withWord />
            </th>
            {ORDER.map((other, column) => (
              <td
                key={other}
                data-same={row === column || undefined}
                data-none={table[row]?.[column] === 0 || undefined}
              >
                {table[row]?.[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
