import { useTranslation } from "react-i18next";
import { parseEdtf } from "../../schema/edtf.ts";
import { useRequest } from "../api/useRequest.ts";
import { UnMembersDocument, type UnMembersQuery } from "../generated/operations.ts";
import { Cut } from "./Cut.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Section } from "./Panel.tsx";
import styles from "./panels.module.css";
import type { RollCallEvidence } from "./rollCallEvidence.ts";

type Member = UnMembersQuery["states"]["nodes"][number];

/** Members of the United Nations that day without a ballot on record: what they did, if they were there, is not known. */
export function MissingBallots({ rollCall }: { readonly rollCall: RollCallEvidence }) {
  const { t } = useTranslation();
  const { data } = useRequest(UnMembersDocument, {});
  const { nodes, totalCount } = rollCall.ballots;
  if (data === undefined || totalCount > nodes.length) return null;
  const cast = new Set(nodes.map(({ state }) => state.id));
  const missing = membersOn(data.states.nodes, rollCall.date).filter(({ id }) => !cast.has(id));
  if (missing.length === 0) return null;
  return (
    <Section title={t("panel.count", { title: t("panel.rollCall.missing"), count: missing.length })}>
      <p className={styles.quiet}>{t("panel.rollCall.missingWhy")}</p>
      <Cut
        items={missing}
        first={5}
        render={(state) => (
          <li key={state.id} className={styles.ballot}>
            <NodeLink node={state} />
          </li>
        )}
      />
    </Section>
  );
}

/**
 * Who can have been a member on a day: joined on or before it as far as the record tells, and not ended for certain. As in set
 * questions; a vote whose day is known within bounds counts to its latest.
 */
export function membersOn(members: readonly Member[], date: string | null): readonly Member[] {
  const latest = parseEdtf(date ?? "")?.hi ?? null;
  if (latest === null) return members;
  return members.filter(({ unMemberSince, unMemberUntil }) => {
    const since = parseEdtf(unMemberSince ?? "")?.lo ?? null;
    const until = parseEdtf(unMemberUntil ?? "")?.hi ?? null;
    return (since === null || since <= latest) && (until === null || until > latest);
  });
}
