import { makeStaticStyles } from "@fluentui/react-components";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import type { WorkbookHost } from "../actions";
import { createExcelHost } from "../hosts/excel";
import { isOfficeDark } from "../hosts/excel/officeTheme";
import { whenOfficeReady } from "../hosts/excel/whenOfficeReady";
import { languageFrom, type Language } from "../locale/Language";
import { PANE_TEXTS } from "../locale/panes";
import { App } from "./App";
import type { PaneThemeName } from "./paneTheme";

const usePageStyles = makeStaticStyles({
  "html, body, #root, main": { height: "100%", margin: 0 },
});

/** The pane of Excel: the host's language until the user chooses another. */
function Page({ host, hostLanguage, theme }: { readonly host: WorkbookHost; readonly hostLanguage: Language; readonly theme: PaneThemeName }) {
  usePageStyles();
  const [language, setLanguage] = useState(hostLanguage);
  return <main><App host={host} language={language} onLanguageChange={setLanguage} theme={theme} /></main>;
}

function chooseTheme(): PaneThemeName {
  // Windows paints forced colours over any theme; Fluent's own high contrast knows which strokes to keep.
  if (window.matchMedia("(forced-colors: active)").matches) return "high-contrast";
  return isOfficeDark() ? "dark" : "light";
}

async function start(): Promise<void> {
  const place = document.getElementById("root");
  if (place === null) throw new Error("The page has no place for the pane");
  const { host, displayLanguage } = await whenOfficeReady();
  const language = languageFrom(displayLanguage || navigator.language);
  document.documentElement.lang = language;
  if (host === "excel") createRoot(place).render(<Page host={createExcelHost()} hostLanguage={language} theme={chooseTheme()} />);
  else place.textContent = PANE_TEXTS[language].outsideExcel;
}

void start();
