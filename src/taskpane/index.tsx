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
import { keepLanguage, readKeptLanguage } from "./keptLanguage";
import type { NewWorkbooks } from "./NewWorkbooks";
import type { PaneThemeName } from "./paneTheme";

const usePageStyles = makeStaticStyles({
  "html, body, #root, main": { height: "100%", margin: 0 },
});

/** So many windows of Excel are opened at once, and no more. */
const WINDOWS_AT_ONCE = 10;

/** Made as a file, by code that is loaded when it is first needed, and opened by Excel in a window of its own. */
const NEW_WORKBOOKS: NewWorkbooks = {
  async create(language) {
    const { createXlsxHost } = await import("../hosts/xlsx/createXlsxHost");
    const host = await createXlsxHost({ language });
    return { host, open: async () => openInExcel(await host.save()), save: () => host.save() };
  },
  deliver: (_, bytes) => openInExcel(bytes),
  atOnce: WINDOWS_AT_ONCE,
};

async function openInExcel(bytes: Uint8Array): Promise<void> {
  const { openNewWorkbook } = await import("../hosts/excel/openNewWorkbook");
  await openNewWorkbook(bytes);
}

/** The pane of Excel: in the language it begins with until the user chooses another. */
function Page({ host, first, theme }: { readonly host: WorkbookHost; readonly first: Language; readonly theme: PaneThemeName }) {
  usePageStyles();
  const [language, setLanguage] = useState(first);
  function change(chosen: Language): void {
    setLanguage(chosen);
    keepLanguage(chosen);
    document.documentElement.lang = chosen;
  }
  return <main><App host={host} language={language} onLanguageChange={change} theme={theme} newWorkbooks={NEW_WORKBOOKS} /></main>;
}

function chooseTheme(): PaneThemeName {
  // Windows paints forced colours over any theme; Fluent's own high contrast knows which strokes to keep.
  if (window.matchMedia("(forced-colors: active)").matches) return "high-contrast";
  return isOfficeDark() ? "dark" : "light";
}

async function start(): Promise<void> {
  const place = document.getElementById("root");
  if (place === null) throw new Error("The page has no place for the pane");
  const ready = await whenOfficeReady();
  const { host, displayLanguage } = ready ?? { host: null, displayLanguage: "" };
  const language = readKeptLanguage() ?? languageFrom(displayLanguage || navigator.language);
  document.documentElement.lang = language;
  if (host === "excel") createRoot(place).render(<Page host={createExcelHost()} first={language} theme={chooseTheme()} />);
  else place.textContent = ready === null ? PANE_TEXTS[language].libraryMissing : PANE_TEXTS[language].outsideExcel;
}

void start();
