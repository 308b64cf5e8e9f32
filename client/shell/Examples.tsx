import { Anchor } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useRequest } from "../api/useRequest.ts";
import { ExampleNodesDocument } from "../generated/operations.ts";
import { useViewStore } from "../state/useView.ts";
import { toUrl } from "../state/viewUrl.ts";
import { EXAMPLES } from "./exampleQuestions.ts";
import styles from "./question.module.css";

const IDS = [...new Set(EXAMPLES.flatMap(({ needs }) => needs))];

/** Five questions to begin with, as links; those whose nodes the data does not hold are left out. */
export function Examples({ onLeave }: { readonly onLeave?: () => void }) {
  const { t } = useTranslation();
  const store = useViewStore();
  const { data } = useRequest(ExampleNodesDocument, { ids: IDS });
  const held = new Set(data?.nodesById.map((node) => node?.id));
  const examples = EXAMPLES.filter(({ needs }) => needs.every((id) => held.has(id)));
  if (examples.length === 0) return null;
  const { language, data: hash } = store.get();
  return (
    <section className={styles.examples} aria-labelledby="examples">
      <h2 id="examples" className={styles.heading}>
        {t("examples.title")}
      </h2>
      <ul>
        {examples.map(({ id, view }) => (
          <li key={id}>
            <Anchor
              href={`/${toUrl({ ...view, language, data: hash })}`}
              fz="sm"
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                store.update((state) => ({ ...view, language: state.language, data: state.data }));
                onLeave?.();
              }}
            >
              {t(`examples.${id}`)}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
