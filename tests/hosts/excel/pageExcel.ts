import { ProtocolHost } from "./protocol/ProtocolHost";

/** What a browser test may set as `window.excelOptions` before this runs. */
export interface PageExcelOptions {
  /** The minor version of ExcelApi; 13 unless told otherwise. */
  readonly level?: number;
  /** The language of the program's texts, "fi-FI" unless told otherwise. */
  readonly locale?: string;
  readonly dark?: boolean;
}

interface ExcelPage {
  excelOptions?: PageExcelOptions;
  excelUnderTest?: ProtocolHost;
  /** Where Microsoft's client looks for a host as it is loaded. */
  _richApiNativeBridge?: ProtocolHost;
}

/** The address of the page must end so, as desktop Excel opens it; office.js reads it. */
export function hostInfo(locale = "fi-FI"): string {
  return `_host_Info=Excel$Win32$16.01$${locale}$$$$0`;
}

/** Puts our workbook in Excel's place, in a page that loads office.js unmodified afterwards. */
export function installPageExcel(page: Window & ExcelPage): ProtocolHost {
  const { level = 13, locale = "fi-FI", dark = false } = page.excelOptions ?? {};
  const excel = new ProtocolHost();
  page.excelUnderTest = excel;
  page._richApiNativeBridge = excel;
  const background = dark ? 0x26_26_26 : 0xff_ff_ff;
  const theme = { bodyBackgroundColor: background, bodyForegroundColor: dark ? 0xff_ff_ff : 0, controlBackgroundColor: background, controlForegroundColor: 0 };
  const context = {
    GetAppType: () => 1, GetSolutionRef: () => "toteuma", GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale, GetAppDataLocale: () => locale, GetDocUrl: () => "C:\\Toteuma.xlsx", GetAppCapabilities: () => 0,
    GetActivationMode: () => 1, GetControlIntegrationLevel: () => 1, GetSolutionToken: () => "", GetCorrelationId: () => "c", GetInstanceId: () => "i",
    GetTouchEnabled: () => false, GetCommerceAllowed: () => false, GetHostCustomMessage: () => null, GetHostFullVersion: () => "16.0.14326.20508",
    GetInitialDisplayMode: () => 0, GetFeaturesForSolution: () => "", GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: `1.${level}`, RichApiRuntime: "1.2", RichApiRuntimeFlag: "1.2", DelayForCellEdit: "1.1" }),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    GetContext: () => context, GetHostInfo: () => `excel|win32|16.01|${locale}`, GetLoggingAllowed: () => false,
    Execute: () => undefined, RegisterEvent: (...args: readonly unknown[]) => settle(args), UnregisterEvent: (...args: readonly unknown[]) => settle(args),
  };
  Object.defineProperty(page, "external", { value: external, configurable: true });
  return excel;
}

/** Office awaits a callback of its requests, which comes last, with 0 for success. */
function settle(args: readonly unknown[]): void {
  const callback = args.at(-1);
  if (typeof callback === "function") callback(0);
}

if (typeof window !== "undefined") installPageExcel(window);
