import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { GraphWords } from "./model.ts";
import { useNodeName } from "./useNodeName.ts";

/** Names and labels in the reader's language. */
export function useGraphWords(): GraphWords {
  const { t } = useTranslation();
  const nameOf = useNodeName();
  return useMemo(
    () => ({
      nameOf,
      labelOf: ({ fact, label }) => {
        if ("action" in fact) return t(`find.action.${fact.action}`);
        if ("ballot" in fact) return t(`ballot.${fact.ballot}`);
        if ("role" in fact) return t(`find.role.${fact.role}`);
        if ("sponsorRole" in fact) return t(`find.role.${fact.sponsorRole}`);
        // The word of a relation is the dataset's own; the other kinds say no more than their kind.
        return fact.factKind === "RELATES_TO" ? label : t(`graph.fact.${fact.factKind}`);
      },
    }),
    [t, nameOf],
  );
}
