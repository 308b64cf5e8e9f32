import { Button } from "@mantine/core";
import { useLanguage } from "../locales/useLanguage.ts";
import { useViewStore } from "../state/useView.ts";

/** English or Chinese: the button names the other one, in that language. */
export function LanguageSwitch() {
  const store = useViewStore();
  const other = useLanguage() === "en" ? "zh" : "en";
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      lang={other === "zh" ? "zh-Hans" : "en"}
      onClick={() => store.update((state) => ({ ...state, language: other }))}
    >
      {other === "zh" ? "中文" : "English"}
    </Button>
  );
}
