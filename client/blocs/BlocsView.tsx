import { rollCallSelection } from "../alliances/agreementVariables.ts";
import { useRequest } from "../api/useRequest.ts";
import { Failure, Loading } from "../design/Notices.tsx";
import { BlocCohesionDocument, CohesionRankingDocument } from "../generated/operations.ts";
import { useView } from "../state/useView.ts";
import { BlocFigure } from "./BlocFigure.tsx";
import { RankingFigure } from "./RankingFigure.tsx";

/** Cohesion of blocs: one over time, or all of them side by side where none is chosen. */
export function BlocsView() {
  const bloc = useView((state) => state.blocs.bloc);
  return bloc === null ? <AllBlocs /> : <OneBloc bloc={bloc} />;
}

function useSelection() {
  const choice = useView((state) => state.alliances.rollCalls);
  const asOf = useView((state) => state.asOf);
  return rollCallSelection(choice, asOf);
}

function OneBloc({ bloc }: { readonly bloc: string }) {
  const statementDays = useView((state) => state.blocs.days);
  const rollCalls = useSelection();
  const { data, error, refetch, isPlaceholderData } = useRequest(
    BlocCohesionDocument,
    { bloc, rollCalls, statementDays },
    { keepPrevious: true },
  );
  if (error !== null) return <Failure error={error} retry={() => void refetch()} figure />;
  if (data === undefined) return <Loading figure />;
  return <BlocFigure cohesion={data.blocCohesion} stale={isPlaceholderData} />;
}

function AllBlocs() {
  const rollCalls = useSelection();
  const { data, error, refetch } = useRequest(CohesionRankingDocument, { rollCalls }, { keepPrevious: true });
  if (error !== null) return <Failure error={error} retry={() => void refetch()} figure />;
  if (data === undefined) return <Loading figure />;
  return <RankingFigure ranking={data.cohesionRanking} />;
}
