import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { request } from "../api/request.ts";
import { Empty } from "../design/Notices.tsx";
import { CountFoundDocument } from "../generated/operations.ts";
import { useView, useViewStore } from "../state/useView.ts";
import { changeAt, type Draft } from "./draft.ts";
import { questionWords } from "./questionWords.ts";
import type { Choices } from "./useChoices.ts";
import { findVariables } from "./useFind.ts";
import { type Smaller, withoutLeaf } from "./withoutLeaf.ts";

/** How many questions are tried for a nearest one. */
const TRIED = 12;

interface Near extends Smaller {
  readonly count: number;
}

/** Why nobody is found, and the nearest question that has answers: the same with one condition left out. */
export function NobodyFound({ draft, choices }: { readonly draft: Draft; readonly choices: Choices }) {
  const { t } = useTranslation();
  const store = useViewStore();
  const asOf = useView((state) => state.asOf);
  const { data, isPending } = useQuery({
    queryKey: ["nearest", draft, asOf],
    queryFn: ({ signal }) => nearest(draft, asOf, signal),
  });
  const near = data ?? null;
  return (
    <Empty
      title={t("find.nobody")}
      {...(near === null
        ? {}
        : {
            action: {
              label: t("find.without", { what: leftOut(near), count: near.count }),
              run: () =>
                store.update((state) => ({ ...state, find: { criteria: JSON.stringify(near.draft) } })),
            },
          })}
    >
      <p>{t("find.nobodyWhy")}</p>
      {near === null && <p>{t(isPending ? "find.searching" : "find.noneNear")}</p>}
    </Empty>
  );

  function leftOut({ place }: Near): string {
    let words = "";
    changeAt(draft, place, (leaf) => {
      words = questionWords(t, leaf, choices);
      return leaf;
    });
    return words;
  }
}

/** The first question with one condition less that somebody answers; one after the other, so that the server is not flooded. */
async function nearest(draft: Draft, asOf: string | null, signal: AbortSignal): Promise<Near | null> {
  for (const smaller of withoutLeaf(draft).slice(0, TRIED)) {
    const { findStates } = await request(CountFoundDocument, findVariables(smaller.draft, asOf), signal);
    const count = findStates.certain.length + findStates.possible.length;
    if (count > 0) return { ...smaller, count };
  }
  return null;
}
