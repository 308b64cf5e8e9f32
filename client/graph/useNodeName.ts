import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import type { NodeNameFragment } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";

/**
 * What nodes are called in the reader's language. Roll calls are called after what was voted on, since many share one title:
 * `Vote on 74/247`; one on nothing on record after its title and day.
 */
export function useNodeName(): (node: NodeNameFragment) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (node) => {
      if (!("instruments" in node)) return localName(node, language);
      const [instrument] = node.instruments;
      if (instrument !== undefined) {
        return t("graph.voteOn", { name: instrument.shortName ?? instrument.symbol ?? instrument.label });
      }
      return `${node.label}, ${dateInWords(node.date ?? "", language)}`;
    },
    [t, language],
  );
}
