import { useTranslation } from "react-i18next";
import { Empty } from "../design/Notices.tsx";
import { useViewStore } from "../state/useView.ts";
import { INITIAL_VIEW } from "../state/viewState.ts";
import type { VotingSpace } from "./model.ts";

/** Why no state is placed, and the nearest question that places some. */
export function NothingPlaced({ space }: { readonly space: VotingSpace }) {
  const { t } = useTranslation();
  const store = useViewStore();
  const few = space.reason === "TOO_FEW_STATES";
  const lower = few && space.minimumBallots > 1 && space.statesBelowMinimum > 2;
  return (
    <Empty
      title={t(few ? "space.nothing.TOO_FEW_STATES" : "space.nothing.NO_VARIANCE", {
        minimum: space.minimumBallots,
      })}
      action={{
        label: t(lower ? "space.lower" : "space.allRollCalls"),
        run: () =>
          store.update((state) =>
            lower
              ? { ...state, space: { ...state.space, minimumBallots: 1 } }
              : {
                  ...state,
                  asOf: null,
                  space: { ...state.space, minimumBallots: null },
                  alliances: { ...state.alliances, rollCalls: INITIAL_VIEW.alliances.rollCalls },
                },
          ),
      }}
    />
  );
}
