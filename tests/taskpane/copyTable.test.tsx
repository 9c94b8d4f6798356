/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";
import { openPane, type OpenPane } from "./openPane";

expect.extend(toHaveNoViolations);

/** What the browser was given, as its two ways of copying give it. */
interface Clipboard {
  readonly items: readonly Readonly<Record<string, Blob>>[];
  readonly events: readonly Readonly<Record<string, string>>[];
}

const WAYS = { item: true, event: true };

/** A browser whose two ways of copying work or not. */
function openClipboard({ item, event }: typeof WAYS): Clipboard {
  const items: Readonly<Record<string, Blob>>[] = [];
  const events: Readonly<Record<string, string>>[] = [];
  class Item {
    constructor(readonly blobs: Readonly<Record<string, Blob>>) {}
  }
  const write = ([one]: readonly Item[]): Promise<void> => {
    if (!item || one === undefined) return Promise.reject(new DOMException("Denied", "NotAllowedError"));
    items.push(one.blobs);
    return Promise.resolve();
  };
  Object.assign(globalThis, { ClipboardItem: Item });
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { write } });
  document.execCommand = (command) => {
    if (command !== "copy" || !event) return false;
    const given: Record<string, string> = {};
    const copying = Object.assign(new Event("copy"), { clipboardData: { setData: (type: string, text: string) => (given[type] = text) } });
    document.dispatchEvent(copying);
    events.push(given);
    return true;
  };
  return { items, events };
}

async function openCopy(ways = WAYS): Promise<OpenPane & { readonly clipboard: Clipboard }> {
  const pane = await openPane({ units: ["Vaalit", "Digi"] });
  await pane.host.workbook.apply({ name: "typed", steps: [{ kind: "write-cells", range: rangeAt("Vaalit", 6, 1), cells: [[-762216]] }] });
  await screen.findByRole("heading", { name: "Työkirjan taulukot" });
  const [item] = screen.getAllByRole("listitem");
  if (item === undefined) throw new Error("The list is empty");
  await pane.user.click(within(item).getByRole("button", { name: "Kopioi Vaalit" }));
  await screen.findByRole("radio", { name: "1000 €" });
  return { ...pane, clipboard: openClipboard(ways) };
}

const copyButton = () => screen.getByRole("button", { name: "Kopioi" });

test("a table is copied as HTML and as text, and the pane says so", async () => {
  const { user, clipboard, container } = await openCopy();
  expect(screen.getByRole("heading", { name: "Kopioi taulukko" })).toHaveFocus();
  expect(screen.getByRole("radio", { name: "€" })).toBeChecked();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(copyButton());
  expect(await screen.findByText("Taulukko on leikepöydällä.")).toBeVisible();
  expect(clipboard.items.map((one) => Object.entries(one).map(([type, blob]) => [type, blob.type]))).toEqual([[["text/html", "text/html"], ["text/plain", "text/plain"]]]);
});

test("in thousands, once they are chosen; what was said of the copy before is gone", async () => {
  const { user, clipboard } = await openCopy({ item: false, event: true });
  await user.click(copyButton());
  await screen.findByText("Taulukko on leikepöydällä.");
  await user.click(screen.getByRole("radio", { name: "1000 €" }));
  expect(screen.queryByText("Taulukko on leikepöydällä.")).not.toBeInTheDocument();
  await user.click(copyButton());
  await screen.findByText("Taulukko on leikepöydällä.");
  expect(clipboard.events.map((one) => one["text/plain"]?.split("\r\n")[4]?.split("\t").slice(0, 2))).toEqual([["Toimintakulut", "-\u00a0762\u00a0216"], ["Toimintakulut", "-\u00a0762"]]);
  expect(clipboard.events[0]?.["text/html"]).toContain("<table");
});

test("where the browser lets none of its ways, one sentence says what to do", async () => {
  const { user } = await openCopy({ item: false, event: false });
  await user.click(copyButton());
  expect(await screen.findByText("Leikepöydälle ei päästy; valitse taulukko sivulta ja kopioi se painamalla Ctrl+C.")).toBeVisible();
});

test("the table of the active cell is copied from the context line, whatever screen is open", async () => {
  const { user, host } = await openPane({ units: ["Vaalit", "Digi"] });
  await screen.findByRole("heading", { name: "Työkirjan taulukot" });
  await host.select("Digi", 6, 1);
  const context = screen.getByRole("region", { name: "Valittu taulukko" });
  await within(context).findByText("Digi");
  await user.click(screen.getByRole("tab", { name: "Luvut" }));
  await user.click(within(context).getByRole("button", { name: "Kopioi Digi" }));
  expect(await screen.findByRole("heading", { name: "Kopioi taulukko" })).toBeVisible();
  await user.keyboard("{Escape}");
  expect(await screen.findByRole("heading", { name: "Työkirjan taulukot" })).toBeVisible();
  await user.click(within(context).getByRole("button", { name: "Kopioi Digi" }));
  expect(await screen.findByRole("heading", { name: "Kopioi taulukko" })).toBeVisible();
});

test("a damaged table gives its sentence and copies nothing", async () => {
  const { user, host } = await openPane({ units: ["Vaalit", "Digi"] });
  await screen.findByRole("heading", { name: "Työkirjan taulukot" });
  await host.workbook.apply({ name: "slip", steps: [{ kind: "clear-cells", range: rangeAt("Vaalit", 3, 0, 5, 16) }] });
  const clipboard = openClipboard(WAYS);
  await user.click(screen.getAllByRole("button", { name: "Kopioi Vaalit" })[0] ?? document.body);
  expect(await screen.findByText(/poistettu rivejä tai sarakkeita/)).toBeVisible();
  await user.click(copyButton());
  expect(clipboard).toEqual({ items: [], events: [] });
});
