import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { StateCriteria } from "../../schema/criteria.ts";
import { useFindStates } from "./useShow.ts";

/** Asks a question about states in "find states". */
export function FindLink({
  where,
  children,
}: {
  readonly where: StateCriteria;
  readonly children: ReactNode;
}) {
  const findStates = useFindStates();
  return (
    <Button variant="subtle" size="compact-sm" px={6} onClick={() => findStates(where)}>
      {children}
    </Button>
  );
}
