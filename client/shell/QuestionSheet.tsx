import { Drawer } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Question } from "./Question.tsx";

interface Props {
  readonly opened: boolean;
  readonly close: () => void;
  /** From below on a phone, else from the left. */
  readonly phone: boolean;
}

/** The question column where there is no room for it beside the figure. */
export function QuestionSheet({ opened, close, phone }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened}
      onClose={close}
      position={phone ? "bottom" : "left"}
      size={phone ? "78%" : 340}
      title={t("question.label")}
      transitionProps={{ duration: 150 }}
      closeButtonProps={{ "aria-label": t("shell.close") }}
      // Mantine makes the title's bar a header, which would be a second banner of the page.
      attributes={{ header: { role: "presentation" } }}
    >
      <Question onLeave={close} />
    </Drawer>
  );
}
