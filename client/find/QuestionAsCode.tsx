import { CloseButton, Modal, Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CopyButton } from "../design/CopyButton.tsx";
import styles from "./find.module.css";
import type { Answer } from "./useFind.ts";

/** The question in two query languages, to be copied and run elsewhere. */
export function QuestionAsCode({ answer, close }: { readonly answer: Answer; readonly close: () => void }) {
  const { t } = useTranslation();
  return (
    // Mantine's ready-made modal brings a title bar that is a second page header to a screen reader.
    <Modal.Root opened onClose={close} size="xl" transitionProps={{ duration: 120 }}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <div className={styles.codeHead}>
            <Modal.Title>{t("find.codeTitle")}</Modal.Title>
            <CloseButton aria-label={t("shell.close")} onClick={close} />
          </div>
          <Tabs defaultValue="graphql">
            <Tabs.List>
              <Tabs.Tab value="graphql">GraphQL</Tabs.Tab>
              <Tabs.Tab value="cypher">Cypher</Tabs.Tab>
            </Tabs.List>
            {(["graphql", "cypher"] as const).map((language) => (
              <Tabs.Panel key={language} value={language} pt="xs">
                {t(`find.codeAbout.${language}`)}
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard */}
                <pre className={styles.code} tabIndex={0}>
                  {answer[language]}
                </pre>
                <CopyButton value={() => answer[language]}>{t("find.copy")}</CopyButton>
              </Tabs.Panel>
            ))}
          </Tabs>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
