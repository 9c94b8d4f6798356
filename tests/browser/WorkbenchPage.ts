import { readFileSync } from "node:fs";
import type { Browser, Download, Locator, Page } from "playwright-core";

export const SAMPLE = "Heinola 1–3 2026.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbench as a person has it before them: keys, clicks, what stands on the screen. */
export class WorkbenchPage {
  /** What the page itself complained of. */
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
  }

  /** The page with the sample in its grid. */
  static async open(browser: Browser, address: string, { width = 1280, height = 800 } = {}): Promise<WorkbenchPage> {
    const context = await browser.newContext({ viewport: { width, height }, locale: "fi-FI", permissions: ["clipboard-read", "clipboard-write"] });
    const workbench = new WorkbenchPage(await context.newPage());
    await workbench.page.goto(address);
    await workbench.shows(SAMPLE);
    return workbench;
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** Waits until the workbook is in the grid and counts as unchanged. */
  async shows(file: string): Promise<void> {
    await this.page.locator("header").getByText(file, { exact: true }).waitFor();
    await this.page.getByRole("progressbar").waitFor({ state: "detached" });
  }

  /** By the name box; a cell or a range. */
  async goTo(range: string): Promise<void> {
    const nameBox = this.page.locator("main input").first();
    await nameBox.click();
    await nameBox.fill(range);
    await nameBox.press("Enter");
  }

  /** What the cells show, as copying them brings it; spaces that do not break are plain ones here. */
  async read(range: string): Promise<readonly (readonly string[])[]> {
    await this.goTo(range);
    await this.page.evaluate(() => navigator.clipboard.writeText("nothing was copied"));
    await this.page.keyboard.press("ControlOrMeta+c");
    const read = (): Promise<string> => this.page.evaluate(() => navigator.clipboard.readText());
    // A grid that calculates copies a moment later.
    let text = await read();
    for (let tries = 0; text === "nothing was copied" && tries < 50; tries += 1) {
      await this.page.waitForTimeout(20);
      text = await read();
    }
    return text.replace(/\u00a0/g, " ").split("\n").map((line) => line.split("\t"));
  }

  /** Waits until the cell shows this, since the grid calculates a moment after typing. */
  async showsIn(cell: string, wanted: string): Promise<void> {
    const shown = async (): Promise<string> => (await this.read(cell))[0]?.[0] ?? "";
    let last = await shown();
    for (let tries = 0; last !== wanted && tries < 20; tries += 1) {
      await this.page.waitForTimeout(100);
      last = await shown();
    }
    expect([cell, last]).toEqual([cell, wanted]);
  }

  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Ctrl+V of what another program put onto the clipboard. */
  async paste(cell: string, text: string, html?: string): Promise<void> {
    await this.goTo(cell);
    await this.page.evaluate(async ({ plain, rich }) => {
      const blob = (type: string, contents: string): Record<string, Blob> => ({ [type]: new Blob([contents], { type }) });
      await navigator.clipboard.write([new ClipboardItem({ ...blob("text/plain", plain), ...(rich === undefined ? {} : blob("text/html", rich)) })]);
    }, { plain: text, rich: html });
    await this.page.keyboard.press("ControlOrMeta+v");
  }

  async chooseSample(sample: string): Promise<void> {
    await this.press("Esimerkki");
    await this.page.getByRole("menuitem", { name: sample, exact: true }).click();
  }

  /** By the button, or by keys. */
  async save(keys?: string): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), keys === undefined ? this.press("Tallenna") : this.page.keyboard.press(keys)]);
    return readDownload(download);
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator("input[type=file]").setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
  }

  /** Drops the file onto the page. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const carried = await this.page.evaluateHandle(({ given, type, title }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(given)], title, { type }));
      return transfer;
    }, { given: [...bytes], type: XLSX, title: name });
    for (const event of ["dragenter", "dragover", "drop"]) await this.page.locator("main").dispatchEvent(event, { dataTransfer: carried });
  }

  /** What the menu offers that the right button opens there; Escape closes it again. */
  async menuOf(place: Locator | { readonly x: number; readonly y: number }): Promise<readonly string[]> {
    if ("x" in place) await this.page.mouse.click(place.x, place.y, { button: "right" });
    else await place.click({ button: "right" });
    // A closed menu stays in the page, far outside of it.
    const items = this.page.locator(".univer-popup:not([style*='-9997px']) button");
    await items.first().waitFor();
    const offered = await items.allInnerTexts();
    await this.page.keyboard.press("Escape");
    await items.first().waitFor({ state: "detached" });
    return offered.map((item) => item.trim());
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }
}

async function readDownload(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
