import { Button, type MantineColorScheme, useMantineColorScheme } from "@mantine/core";
import { useTranslation } from "react-i18next";

const NEXT: Readonly<Record<MantineColorScheme, MantineColorScheme>> = {
  auto: "light",
  light: "dark",
  dark: "auto",
};

/** Light, dark, or as the system has it, in turn. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={t("theme.label", { now: t(`theme.${colorScheme}`), next: t(`theme.${NEXT[colorScheme]}`) })}
      onClick={() => setColorScheme(NEXT[colorScheme])}
    >
      <span aria-hidden="true">◐</span>&nbsp;{t(`theme.${colorScheme}`)}
    </Button>
  );
}
