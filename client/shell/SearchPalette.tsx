import { Modal, TextInput, VisuallyHidden } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { Failure } from "../design/Notices.tsx";
import { SearchDocument } from "../generated/operations.ts";
import { localName } from "../locales/localName.ts";
import { useLanguage } from "../locales/useLanguage.ts";
import { useSelect } from "../state/useView.ts";
import { type Hit, SearchResults } from "./SearchResults.tsx";

const AT_MOST = 30;

interface Props {
  readonly opened: boolean;
  readonly close: () => void;
}

/** Search over everything with a name, by kind; arrow keys choose, Enter opens. */
export function SearchPalette({ opened, close }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const select = useSelect();
  const listId = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const [asked] = useDebouncedValue(text.trim(), 120);
  const { data, error, isFetching, refetch } = useRequest(
    SearchDocument,
    { text: asked, first: AT_MOST },
    { enabled: asked !== "", keepPrevious: true },
  );
  const hits = asked === "" ? [] : byKind(data?.search.hits ?? []);
  const current = Math.min(at, hits.length - 1);
  const choose = (hit: Hit) => {
    select({ type: "node", id: hit.node.id });
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const hit = hits[current];
    if (step !== 0) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(hits.length - 1, current + step)));
    } else if (event.key === "Enter" && hit !== undefined && !event.nativeEvent.isComposing) choose(hit);
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      withCloseButton={false}
      size="lg"
      padding="sm"
      aria-label={t("search.short")}
      transitionProps={{ duration: 120 }}
    >
      <TextInput
        data-autofocus
        size="md"
        placeholder={t("search.prompt")}
        aria-label={t("search.prompt")}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={hits.length > 0 ? `${listId}-${current}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <VisuallyHidden role="status">
        {asked !== "" && data !== undefined && t("search.count", { count: data.search.totalCount })}
      </VisuallyHidden>
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      <SearchResults
        id={listId}
        hits={hits}
        current={current}
        choose={choose}
        name={(hit) => localName(hit.node, language)}
        note={
          asked === ""
            ? t("search.hint")
            : hits.length === 0 && !isFetching && error === null
              ? t("search.nothing", { text: asked })
              : cutNote(hits.length, data?.search.totalCount ?? 0)
        }
      />
    </Modal>
  );

  function cutNote(shown: number, all: number): string | null {
    return all > shown ? t("search.cut", { shown, all }) : null;
  }
}

/** Hits grouped by kind; kinds in the order of their best hit. */
function byKind(hits: readonly Hit[]): readonly Hit[] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) groups.set(hit.node.nodeKind, [...(groups.get(hit.node.nodeKind) ?? []), hit]);
  return [...groups.values()].flat();
}
