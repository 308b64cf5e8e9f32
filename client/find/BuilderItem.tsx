import { Button, CloseButton, NativeSelect } from "@mantine/core";
import { type RefObject, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CriteriaLeaf } from "../../schema/criteria.ts";
import { BuilderGroup } from "./BuilderGroup.tsx";
import {
  changeAt,
  coreOf,
  type Draft,
  groupOf,
  LEAF_KINDS,
  type LeafKind,
  leafKind,
  negateAt,
  nestAt,
  newLeaf,
} from "./draft.ts";
import styles from "./find.module.css";
import { LeafFields } from "./LeafFields.tsx";
import { questionWords } from "./questionWords.ts";
import { useBuilder } from "./useBuilder.ts";

interface Props {
  readonly draft: Draft;
  /** Where it stands in the question, as the server names it. */
  readonly place: string;
  readonly depth: number;
}

/** One condition or group of the question, with what is missing or wrong said beside it. */
export function BuilderItem({ draft, place, depth }: Props) {
  const { t } = useTranslation();
  const { choices, missing, error, change, depthLeft } = useBuilder();
  const { core, corePlace, negations } = coreOf(draft, place);
  const group = groupOf(core);
  const first = useFocus(place);
  const what = questionWords(t, core, choices);
  const needs = missing.filter((item) => item.place === corePlace).map(({ need }) => t(`find.need.${need}`));
  const refused = error !== null && isAt(error.place, corePlace, group === null) ? error.message : null;
  return (
    <div
      className={styles.item}
      data-group={group !== null || undefined}
      data-refused={refused !== null || undefined}
    >
      <div className={styles.itemHead}>
        <Button
          size="compact-xs"
          variant={negations > 0 ? "light" : "default"}
          aria-pressed={negations > 0}
          aria-label={t("find.notWhat", { what })}
          disabled={negations === 0 && depthLeft < 1}
          onClick={() => change((whole) => negateAt(whole, place), place)}
        >
          {Array.from({ length: Math.max(1, negations) }, () => t("find.not")).join(" ")}
        </Button>
        {group === null ? (
          <KindSelect leaf={core as CriteriaLeaf} corePlace={corePlace} first={first} />
        ) : (
          <NativeSelect
            ref={first}
            className={styles.kind}
            size="xs"
            aria-label={t("find.group")}
            value={group.kind}
            data={(["all", "any"] as const).map((kind) => ({
              value: kind,
              label: t(`find.groupKind.${kind}`),
            }))}
            onChange={(event) => {
              const items = group.items;
              const next = event.currentTarget.value === "all" ? { all: items } : { any: items };
              change((whole) => changeAt(whole, corePlace, () => next));
            }}
          />
        )}
        {group === null && depth > 1 && (
          <Button
            size="compact-xs"
            variant="subtle"
            px={4}
            aria-label={t("find.nestWhat", { what })}
            disabled={depthLeft < 1}
            onClick={() => change((whole) => nestAt(whole, place), place)}
          >
            {t("find.nest")}
          </Button>
        )}
        <CloseButton
          size="sm"
          aria-label={t("find.removeWhat", { what })}
          onClick={() => change((whole) => changeAt(whole, place, () => null))}
        />
      </div>
      {group === null ? (
        <LeafFields
          leaf={core as CriteriaLeaf}
          onChange={(leaf) => change((whole) => changeAt(whole, corePlace, () => leaf))}
        />
      ) : (
        <BuilderGroup
          items={group.items}
          kind={group.kind}
          place={corePlace}
          draw={(item, at) => <BuilderItem draft={item} place={at} depth={depth + 1} />}
        />
      )}
      {needs.length > 0 && <p className={styles.need}>{needs.join("; ")}</p>}
      {refused !== null && (
        <p className={styles.refused} role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}

interface KindProps {
  readonly leaf: CriteriaLeaf;
  readonly corePlace: string;
  readonly first: RefObject<HTMLSelectElement | null>;
}

function KindSelect({ leaf, corePlace, first }: KindProps) {
  const { t } = useTranslation();
  const { change } = useBuilder();
  const kind = leafKind(leaf);
  return (
    <NativeSelect
      ref={first}
      className={styles.kind}
      size="xs"
      aria-label={t("find.leafKind")}
      title={t(`find.about.${kind}`)}
      value={kind}
      data={LEAF_KINDS.map((value) => ({ value, label: t(`find.kinds.${value}`) }))}
      onChange={(event) => {
        const wanted = event.currentTarget.value as LeafKind;
        change((whole) => changeAt(whole, corePlace, () => newLeaf(wanted, leaf)));
      }}
    />
  );
}

/** Takes the focus after the change that made this item. */
function useFocus(place: string): RefObject<HTMLSelectElement | null> {
  const { focus, focused } = useBuilder();
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (focus !== place) return;
    first.current?.focus();
    focused();
  }, [focus, place, focused]);
  return first;
}

/** Whether an error's place is this item: of a condition also what lies in it. */
function isAt(place: string | null, own: string, leaf: boolean): boolean {
  if (place === null) return false;
  return place === own || (leaf && (place.startsWith(`${own}.`) || place.startsWith(`${own}[`)));
}
