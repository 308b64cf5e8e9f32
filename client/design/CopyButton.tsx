import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  /** Made when the button is pressed, so that it says what is true then. */
  readonly value: () => string;
  readonly children: ReactNode;
}

/** Copies a text and says that it did; where the browser forbids it, shows the text to be copied by hand. */
export function CopyButton({ value, children }: Props) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<"idle" | "copied" | "failed">("idle");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value());
      setSaid("copied");
      setTimeout(() => setSaid("idle"), 2000);
    } catch {
      setSaid("failed");
    }
  };
  return (
    <>
      <Button variant="subtle" size="compact-sm" px={6} onClick={copy}>
        <span aria-live="polite">{said === "copied" ? t("copy.done") : children}</span>
      </Button>
      {said === "failed" && (
        <textarea readOnly rows={3} style={{ width: "100%" }} aria-label={t("copy.byHand")} value={value()} />
      )}
    </>
  );
}
