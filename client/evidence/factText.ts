/** Facts in the reader's words: as a sentence for a citation, in a few words for a line, and as the columns of their row. */

import type { TFunction } from "i18next";
import { dateInWords } from "../../schema/dateInWords.ts";
import type { FactDetails } from "../design/FactRow.tsx";
import type { EvidenceFactFragment } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import type { Language } from "../state/viewState.ts";
import { wordOf } from "./words.ts";

/** What a fact says beside the name of its other end: "ratification 3 May 2010, in force 1 Sep 2010". */
export function factWords(t: TFunction, fact: EvidenceFactFragment, language: Language): string {
  const comma = language === "zh" ? "，" : ", ";
  const day = (written: string | null) => dateInWords(written ?? "", language);
  switch (fact.__typename) {
    case "Participation": {
      const action = t("panel.fact.actionOf", {
        action: t(`find.action.${fact.action}`),
        date: day(fact.date),
      });
      if (fact.inForce === null) return action;
      return `${action}${comma}${t("panel.fact.inForce", { date: day(fact.inForce) })}`;
    }
    case "Membership":
      return `${t(`find.role.${fact.membershipRole}`)} ${periodWords(t, fact.started, fact.ended, language)}`;
    case "BallotCast":
      return `${t(`ballot.${fact.ballot}`)}${comma}${day(fact.rollCall.date)}`;
    case "Sponsorship":
      return t("panel.fact.sponsor", { role: t(`find.role.${fact.sponsorRole}`), date: day(fact.date) });
    case "Statement":
      return [day(fact.date), fact.forum].filter((part) => part !== null && part !== "").join(" · ");
    case "RollCallSubject":
      return day(fact.rollCall.date);
    case "InstrumentRelation":
      return wordOf(t, "relation", fact.relation);
    case "Holding":
      return "date" in fact.held ? day(fact.held.date) : "";
    case "PositionAnswer":
      return "";
  }
}

/** A period in words: "since 1995", "1995 to 31 Jan 2020". */
export function periodWords(
  t: TFunction,
  started: string | null,
  ended: string | null,
  language: Language,
): string {
  const from = dateInWords(started ?? "", language);
  if (ended === null) return t("panel.fact.since", { date: from });
  return t("panel.fact.period", { from, to: dateInWords(ended, language) });
}

/** A fact as a sentence that stands alone. */
export function factSentence(t: TFunction, fact: EvidenceFactFragment, language: Language): string {
  const day = (written: string | null) => dateInWords(written ?? "", language);
  const name = (node: Parameters<typeof localName>[0]) => localName(node, language);
  switch (fact.__typename) {
    case "Participation": {
      const values = {
        party: name(fact.party),
        action: t(`find.action.${fact.action}`),
        instrument: name(fact.instrument),
        date: day(fact.date),
      };
      if (fact.inForce === null) return t("panel.fact.participation", values);
      return t("panel.fact.participationInForce", { ...values, force: day(fact.inForce) });
    }
    case "Membership":
      return t("panel.fact.membership", {
        state: name(fact.state),
        role: t(`find.role.${fact.membershipRole}`),
        bloc: name(fact.bloc),
        period: periodWords(t, fact.started, fact.ended, language),
      });
    case "BallotCast":
      return t("panel.fact.ballot", {
        state: name(fact.state),
        ballot: t(`ballot.${fact.ballot}`),
        rollCall: `${name(fact.rollCall)} (${fact.rollCall.id})`,
        date: day(fact.rollCall.date),
      });
    case "Sponsorship":
      return t("panel.fact.sponsorship", {
        sponsor: name(fact.sponsor),
        role: t(`find.role.${fact.sponsorRole}`),
        instrument: name(fact.instrument),
        date: day(fact.date),
      });
    case "Statement": {
      const values = { actor: name(fact.actor), position: name(fact.position), date: day(fact.date) };
      if (fact.forum === null || fact.forum === "") return t("panel.fact.statementBare", values);
      return t("panel.fact.statement", { ...values, forum: fact.forum });
    }
    case "RollCallSubject":
      return t("panel.fact.on", {
        rollCall: name(fact.rollCall),
        date: day(fact.rollCall.date),
        instrument: name(fact.instrument),
      });
    case "PositionAnswer":
      return t("panel.fact.answers", { position: name(fact.position), topic: name(fact.topic) });
    case "InstrumentRelation":
      return t("panel.fact.relates", {
        instrument: name(fact.instrument),
        relation: wordOf(t, "relation", fact.relation),
        target: name(fact.target),
      });
    case "Holding":
      return t("panel.fact.heldBy", { held: name(fact.held), holder: name(fact.holder) });
  }
}

/** What the row of a fact shows when it is opened. */
export function factDetails(t: TFunction, fact: EvidenceFactFragment, language: Language): FactDetails {
  return {
    kind: fact.factKind,
    key: fact.key,
    sentence: factSentence(t, fact, language),
    dates: datesOf(t, fact),
    sources: fact.sources,
    note: "note" in fact ? fact.note : null,
    stated: !("confidence" in fact) || fact.confidence === "STATED",
  };
}

function datesOf(t: TFunction, fact: EvidenceFactFragment): NonNullable<FactDetails["dates"]> {
  const date = (written: string | null) => [{ name: t("panel.fact.columnDate"), written }];
  switch (fact.__typename) {
    case "Participation":
      return [
        ...date(fact.date),
        ...(fact.inForce === null ? [] : [{ name: t("panel.fact.columnInForce"), written: fact.inForce }]),
      ];
    case "Membership":
      return [
        { name: t("panel.fact.columnStarted"), written: fact.started },
        ...(fact.ended === null ? [] : [{ name: t("panel.fact.columnEnded"), written: fact.ended }]),
      ];
    case "BallotCast":
    case "RollCallSubject":
      return date(fact.rollCall.date);
    case "Sponsorship":
    case "Statement":
      return date(fact.date);
    case "Holding":
      return "date" in fact.held ? date(fact.held.date) : [];
    case "PositionAnswer":
    case "InstrumentRelation":
      return [];
  }
}
