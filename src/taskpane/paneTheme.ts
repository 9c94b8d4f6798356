import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** What Office shows itself in. */
export type PaneThemeName = "light" | "dark" | "high-contrast";

/** The deep blue of the printed tables, from its darkest shade to its lightest. */
const BLUE: BrandVariants = {
  10: "#020810", 20: "#071a2e", 30: "#0b2a4a", 40: "#103760", 50: "#164474", 60: "#1d5188", 70: "#275e9b", 80: "#1b4f8a",
  90: "#4279b4", 100: "#5589c0", 110: "#6a99cb", 120: "#7fa9d6", 130: "#95bae0", 140: "#abcaea", 150: "#c3daf2", 160: "#dceaf9",
};

// Fluent writes its fonts in pixels, which a reader's own text size does not move; rem follows it.
function inRems(theme: Theme): Theme {
  const scaled = Object.entries(theme)
    .filter(([token, value]) => /^(fontSize|lineHeight)/.test(token) && /px$/.test(String(value)))
    .map(([token, value]) => [token, `${parseFloat(String(value)) / 16}rem`]);
  return { ...theme, ...Object.fromEntries(scaled) };
}

/** Fluent's tokens for each theme of Office. */
export const PANE_THEMES: Readonly<Record<PaneThemeName, Theme>> = {
  light: inRems(createLightTheme(BLUE)),
  dark: inRems({ ...createDarkTheme(BLUE), colorBrandForeground1: BLUE[120], colorBrandForeground2: BLUE[130], colorBrandForegroundLink: BLUE[120] }),
  "high-contrast": inRems(teamsHighContrastTheme),
};

/** A pane too low for its content to scroll between head and foot, as in large text: then all but the foot scrolls. In rem, so that it follows the text. */
export const SHORT = "@container (max-height: 28rem)";
