import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Locator, Page, Response, Route } from "playwright-core";
import { hostInfo, type PageExcelOptions } from "../hosts/excel/pageExcel";
import type { ProtocolHost } from "../hosts/excel/protocol/ProtocolHost";
import { findViolations } from "./findViolations";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** Microsoft's client as it is shipped; it is served from here and never copied. */
const CLIENT = join(__dirname, "../../node_modules/@microsoft/office-js/dist");

interface PaneOptions extends PageExcelOptions {
  readonly width?: number;
  readonly height?: number;
  /** A script that runs before any of the page's. */
  readonly prelude?: string;
}

interface ExcelWindow {
  readonly excelUnderTest: ProtocolHost;
}

/** The built pane as Excel opens it, 320 pixels wide: Microsoft's client, our workbook behind it, and what the page asked for. */
export class PanePage {
  /** What the page complained of, a breach of its policy included. */
  readonly errors: string[] = [];
  /** What was asked of any other server than the pane's own and Microsoft's. */
  readonly foreign: string[] = [];
  private readonly scripts: Response[] = [];

  private constructor(readonly page: Page, private readonly origin: string) {
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
    page.on("response", (response) => {
      if (response.url().startsWith(origin) && /\.js(\?|$)/.test(response.url())) this.scripts.push(response);
    });
  }

  /** The pane on the 15th of April 2026, once its first screen can be used. `script` is what bundlePageExcel made. */
  static async open(browser: Browser, origin: string, script: string, { width = 320, height = 640, prelude = "", ...excel }: PaneOptions = {}): Promise<PanePage> {
    const context = await browser.newContext({ viewport: { width, height }, permissions: ["clipboard-read", "clipboard-write"] });
    const pane = new PanePage(await context.newPage(), origin);
    await pane.routeRequests(context);
    await pane.page.clock.setFixedTime(new Date(2026, 3, 15));
    await context.addInitScript(`${prelude}\nwindow.excelOptions = ${JSON.stringify(excel)};\n${readFileSync(script, "utf8")}`);
    await pane.page.goto(`${origin}/taskpane.html?${hostInfo(excel.locale)}`);
    await pane.page.locator("h2").waitFor();
    return pane;
  }

  /** Closes the page and holds it to what every page must keep: no complaint, nobody else asked, nothing asked of the workbook that Excel does not know. */
  async close(): Promise<void> {
    const violations = await this.inExcel((excel) => excel.violations);
    await this.page.context().close();
    expect({ errors: this.errors, foreign: this.foreign, violations }).toEqual({ errors: [], foreign: [], violations: [] });
  }

  /** Does something to the workbook, or looks into it, within the page. */
  async inExcel<Answer>(act: (excel: ProtocolHost) => Answer): Promise<Answer> {
    const excel = await this.page.evaluateHandle(() => (window as unknown as ExcelWindow).excelUnderTest);
    return excel.evaluate(act) as Promise<Answer>;
  }

  /** Each sheet with the number of cells that hold anything. */
  sheets(): Promise<readonly (readonly [string, number])[]> {
    return this.inExcel((excel) => excel.book.sheets.map((sheet) => [sheet.name, sheet.contents.size] as const));
  }

  /** The values of a rectangle from A1, each as text; what is empty is "", and spaces that do not break are plain ones. */
  read(sheet: string, rows: number, columns: number): Promise<readonly (readonly string[])[]> {
    return this.page.evaluate(([name, height, width]) => {
      const { book } = (window as unknown as ExcelWindow).excelUnderTest;
      const found = book.need(name, "the test");
      const line = (row: number): string[] => Array.from({ length: width }, (_, column) => String(book.valueAt(found, row, column) ?? "").replace(/\u00a0/g, " "));
      return Array.from({ length: height }, (_, row) => line(row));
    }, [sheet, rows, columns] as const);
  }

  /** Presses Tab until the keyboard is there. */
  async tabTo(place: Locator): Promise<void> {
    const isThere = (): Promise<boolean> => place.evaluate((element) => element === document.activeElement);
    for (let stops = 0; stops < 60 && !(await isThere()); stops += 1) await this.page.keyboard.press("Tab");
    expect(await isThere()).toBe(true);
  }

  /** Copies the text elsewhere and pastes it where the keyboard is. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press("ControlOrMeta+v");
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** The text on the screen at hand; the screens behind keep theirs. */
  visible(sentence: string | RegExp): Locator {
    return this.page.getByText(sentence).filter({ visible: true });
  }

  says(sentence: string | RegExp): Promise<void> {
    return this.visible(sentence).waitFor();
  }

  /** The bytes of our own scripts so far as gzip sends them. */
  async countScriptBytes(): Promise<number> {
    const bodies = await Promise.all(this.scripts.map((response) => response.body()));
    return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  }

  /** What axe finds wrong in the whole page. */
  findViolations(): Promise<readonly string[]> {
    return findViolations(this.page);
  }

  /** What reaches past the right edge or scrolls sideways; pasted text may, in its own box. */
  findTooWide(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      const isTooWide = (element: Element): boolean =>
        element.getBoundingClientRect().right > edge + 0.5 || (/auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth);
      const found = [...document.querySelectorAll("body *:not(textarea)")].filter((element) => element.checkVisibility({ visibilityProperty: true }) && isTooWide(element)).map((element) => element.outerHTML.slice(0, 120));
      return document.documentElement.scrollWidth > edge ? ["the page", ...found] : found;
    });
  }

  private async routeRequests(context: BrowserContext): Promise<void> {
    await context.route("**/*", (route: Route) => {
      const url = route.request().url();
      if (url.startsWith(`${this.origin}/`)) return route.continue();
      const file = join(CLIENT, (url.startsWith(CDN) ? url.slice(CDN.length) : "").replace(/[?#].*$/, "").toLowerCase());
      if (url.startsWith(CDN) && existsSync(file)) return route.fulfill({ path: file, contentType: "text/javascript" });
      this.foreign.push(url);
      return route.abort();
    });
  }
}
