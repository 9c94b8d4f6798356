import { LifecycleService, LifecycleStages, LocaleService, LocaleType, LogLevel, ThemeService, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { ILayoutService, UniverUIPlugin } from "@univerjs/ui";
import { createUniverHost } from "./createUniverHost";
import { ENGINE_PLUGINS } from "./engine/univerPlugins";
import { pasteValues } from "./guard/pasteValues";
import type { OnRefused } from "./guard/Refusal";
import { closeMenusByEscape } from "./screen/closeMenus";
import { cutMenus } from "./screen/cutMenus";
import { fitZoom } from "./screen/fitZoom";
import { labelGrid } from "./screen/labelGrid";
import { renameTabs } from "./screen/renameTabs";
import { showSums } from "./screen/statusBar";
import { drawDarkColours } from "./styles/darkColours";
import { GRID_THEME } from "./styles/gridTheme";
import { CellEditor } from "./typing/CellEditor";
import { parsePasted } from "./typing/parsePasted";
import type { NumberLanguage } from "./typing/parseTyped";
import type { UniverHost } from "./UniverHost";
import { GRID_WORDS, gridTexts } from "./words/gridTexts";
import "./gridStyles";

export interface GridOptions {
  readonly dark: boolean;
  readonly language: NumberLanguage;
  /** Called when a person was kept from what the workbook does not take. */
  readonly onRefused: OnRefused;
}

export interface Grid {
  readonly host: UniverHost;
  setDark(dark: boolean): void;
  /** Whose words the grid speaks with, and whose separators numbers are shown and typed with. */
  setLanguage(language: NumberLanguage): void;
  /** Hands the keyboard to the cells. */
  focus(): void;
  dispose(): void;
}

// Univer knows neither Finnish nor Swedish: their words stand in the place of the English ones.
const LOCALE = LocaleType.EN_US;

/** Univer with its grid, formula bar and sheet tabs in the container, and the host of its workbook; resolves once it is drawn. */
export async function openGrid(container: HTMLElement, { dark, language, onRefused }: GridOptions): Promise<Grid> {
  const univer = new Univer({ locale: LOCALE, locales: { [LOCALE]: gridTexts(language) }, logLevel: LogLevel.ERROR, darkMode: dark, theme: GRID_THEME });
  let editor: CellEditor | null = null;
  const { host, book, records, numbers, fixed } = createUniverHost(univer, () => registerPlugins(univer, container), {
    onRefused: (refusal) => {
      if (refusal.kind === "locked" || refusal.kind === "circular") editor?.refuse();
      onRefused(refusal);
    },
    openEditor: (opened) => (editor = new CellEditor(opened)),
  });
  let spoken = language;
  pasteValues(book, records, () => spoken);
  parsePasted(book, records, () => spoken, onRefused);
  drawDarkColours(book);
  cutMenus(book, records);
  const stopClosing = closeMenusByEscape(book);
  fitZoom(book, container);
  showSums(book, () => spoken);
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  const stopRenaming = renameTabs(book, onRefused);
  let words = GRID_WORDS[language];
  const labelled = labelGrid(container, () => words.labels);
  const texts = univer.__getInjector().get(LocaleService);
  return {
    host,
    setDark: (darkMode) => univer.__getInjector().get(ThemeService).setDarkMode(darkMode),
    setLanguage: (chosen) => {
      words = GRID_WORDS[chosen];
      spoken = chosen;
      texts.load({ [LOCALE]: gridTexts(chosen) });
      texts.setLocale(LOCALE);
      labelled.refresh();
      numbers.setLanguage(chosen);
      fixed.setLanguage(chosen);
    },
    focus: () => univer.__getInjector().get(ILayoutService).focus(),
    dispose: () => {
      labelled.stop();
      stopClosing();
      stopRenaming();
      univer.dispose();
    },
  };
}

/** In Univer's order: each part of the screen after what it shows. */
function registerPlugins(univer: Univer, container: HTMLElement): void {
  const [formulas, sheets, ...rest] = ENGINE_PLUGINS;
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, footer: true, contextMenu: true });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(...formulas);
  univer.registerPlugin(...sheets);
  univer.registerPlugin(UniverSheetsUIPlugin, { protectedRangeShadow: "none" });
  for (const [plugin] of rest) univer.registerPlugin(plugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
}
