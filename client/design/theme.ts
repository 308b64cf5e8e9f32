import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

/** The one accent, from light to dark. */
const atlas: MantineColorsTuple = [
  "#eaf3fb",
  "#d3e4f3",
  "#a6c8e6",
  "#77abd9",
  "#5193cd",
  "#3a84c6",
  "#2c7cc2",
  "#1a68a8",
  "#115a93",
  "#034b7e",
];

/** Mantine's look for the reading room: paper, ink and one blue. */
export const theme = createTheme({
  primaryColor: "atlas",
  primaryShade: { light: 7, dark: 4 },
  colors: { atlas },
  fontFamily:
    '"Inter Variable", system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  lineHeights: { md: "1.5" },
  defaultRadius: "4px",
  autoContrast: true,
  respectReducedMotion: true,
  cursorType: "pointer",
  focusRing: "auto",
});

/** Paper and ink of both themes; everything else in client/design/page.css. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#FBFAF7",
    "--mantine-color-text": "#1B1D21",
    "--mantine-color-dimmed": "#5F6368",
    "--mantine-color-anchor": "#115a93",
    "--mantine-color-default-border": "#DAD6CC",
    "--mantine-color-placeholder": "#6B6F75",
  },
  dark: {
    "--mantine-color-body": "#14161A",
    "--mantine-color-text": "#ECEAE4",
    "--mantine-color-dimmed": "#A3A7AE",
    "--mantine-color-anchor": "#77abd9",
    "--mantine-color-default": "#1C1F25",
    "--mantine-color-default-hover": "#262A31",
    "--mantine-color-default-border": "#383D46",
    "--mantine-color-placeholder": "#8E939B",
  },
});
