import { defaultTheme } from "@univerjs/themes";

/** Univer's looks in the deep blue of the pane, from the palest to the darkest. */
export const GRID_THEME: typeof defaultTheme = {
  ...defaultTheme,
  primary: { 50: "#F1F6FC", 100: "#DCEAF9", 200: "#C3DAF2", 300: "#ABCAEA", 400: "#7FA9D6", 500: "#4279B4", 600: "#1B4F8A", 700: "#1B4F8A", 800: "#164474", 900: "#103760" },
};
