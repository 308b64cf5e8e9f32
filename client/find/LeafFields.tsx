import { Checkbox, Group, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { BALLOTS, type CriteriaLeaf, type TopicCriterion } from "../../schema/criteria.ts";
import { BallotMark } from "../design/BallotMark.tsx";
import { ChoiceSelect } from "./ChoiceSelect.tsx";
import { instrumentOf, leafKind, newLeaf } from "./draft.ts";
import styles from "./find.module.css";

interface Props {
  readonly leaf: CriteriaLeaf;
  readonly onChange: (leaf: CriteriaLeaf) => void;
}

/** What a condition names: an instrument, a bloc, a roll call with ballots, a position, a question with bounds, a region. */
export function LeafFields({ leaf, onChange }: Props) {
  if ("voted" in leaf) return <VotedFields leaf={leaf} onChange={onChange} />;
  if ("memberOf" in leaf) {
    return <ChoiceSelect kind="bloc" value={leaf.memberOf} onChoose={(memberOf) => onChange({ memberOf })} />;
  }
  if ("region" in leaf) {
    return <ChoiceSelect kind="region" value={leaf.region} onChoose={(region) => onChange({ region })} />;
  }
  if ("stated" in leaf) {
    if ("topic" in leaf.stated) {
      return <TopicFields topic={leaf.stated.topic} onChange={(topic) => onChange({ stated: { topic } })} />;
    }
    const { position } = leaf.stated;
    return (
      <ChoiceSelect
        kind="position"
        value={position}
        onChoose={(id) => onChange({ stated: { position: id } })}
      />
    );
  }
  return (
    <ChoiceSelect
      kind="instrument"
      value={instrumentOf(leaf) ?? ""}
      onChoose={(id) => onChange(newLeaf(leafKind(leaf), { partyTo: id }))}
    />
  );
}

function VotedFields({
  leaf: { voted },
  onChange,
}: {
  readonly leaf: Extract<CriteriaLeaf, { voted: unknown }>;
  readonly onChange: Props["onChange"];
}) {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceSelect
        kind="rollCall"
        value={voted.rollCall}
        onChoose={(rollCall) => onChange({ voted: { ...voted, rollCall } })}
      />
      <Checkbox.Group
        aria-label={t("find.ballots")}
        value={[...voted.ballots]}
        onChange={(ticked) =>
          onChange({ voted: { ...voted, ballots: BALLOTS.filter((ballot) => ticked.includes(ballot)) } })
        }
      >
        <Group gap="4px 9px">
          {BALLOTS.map((ballot) => (
            <Checkbox
              key={ballot}
              size="xs"
              value={ballot}
              classNames={{ label: styles.ballot ?? "" }}
              label={<BallotMark ballot={ballot} withWord />}
            />
          ))}
        </Group>
      </Checkbox.Group>
    </>
  );
}

const POLARITIES = ["-2", "-1", "0", "1", "2"] as const;

function TopicFields({
  topic,
  onChange,
}: {
  readonly topic: TopicCriterion;
  readonly onChange: (topic: TopicCriterion) => void;
}) {
  const { t } = useTranslation();
  const options = [
    { value: "", label: t("find.anyPolarity") },
    ...POLARITIES.map((value) => ({ value, label: t(`find.polarity.${value}`) })),
  ];
  const bound = (name: "minPolarity" | "maxPolarity", text: string) => {
    const { [name]: _, ...rest } = topic;
    onChange(text === "" ? rest : { ...rest, [name]: Number(text) });
  };
  return (
    <>
      <ChoiceSelect kind="topic" value={topic.id} onChoose={(id) => onChange({ ...topic, id })} />
      <Group gap={6} grow>
        {(["minPolarity", "maxPolarity"] as const).map((name) => (
          <NativeSelect
            key={name}
            size="xs"
            label={t(name === "minPolarity" ? "find.least" : "find.most")}
            data={options}
            value={topic[name] === undefined ? "" : String(topic[name])}
            onChange={(event) => bound(name, event.currentTarget.value)}
          />
        ))}
      </Group>
    </>
  );
}
