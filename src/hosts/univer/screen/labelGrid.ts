import type { GridWords } from "../words/en";

type Labels = GridWords["labels"];
/** null takes an attribute away. */
type Attributes = Readonly<Record<string, string | null>>;

/** Gives the parts of Univer's screen the names and roles that it leaves out, also those that it draws later; call the result again in another language. */
export function labelGrid(container: HTMLElement, labels: () => Labels): { readonly refresh: () => void; readonly stop: () => void } {
  const refresh = (): void => {
    for (const [element, attributes] of findParts(container, labels())) {
      for (const [name, value] of Object.entries(attributes)) {
        if (value === null) element.removeAttribute(name);
        else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      }
    }
  };
  const observer = new MutationObserver(refresh);
  observer.observe(container, { childList: true, subtree: true });
  // Univer puts its dialogs beside the page.
  observer.observe(document.body, { childList: true });
  refresh();
  return { refresh, stop: () => observer.disconnect() };
}

type Part = readonly [Element, Attributes];

function findParts(container: HTMLElement, labels: Labels): readonly Part[] {
  const each = (selector: string, attributes: Attributes): Part[] => [...container.querySelectorAll(selector)].map((element) => [element, attributes] as const);
  // In the order in which they stand: before the tabs and after them.
  const barLabels = [labels.addSheet, labels.allSheets, labels.previousSheets, labels.nextSheets];
  const bar = [...container.querySelectorAll("[data-u-comp=sheet-bar-append-button]")];
  const track = container.querySelector("footer a[role=button]")?.parentElement;
  const named = (element: Element | null | undefined, label: string): Part[] => (element ? [[element, { "aria-label": label, title: label }]] : []);
  return [
    ...each("[data-u-comp=defined-name] input", { "aria-label": labels.nameBox }),
    ...each("[data-u-comp=defined-name] [aria-haspopup]", { role: "button", "aria-label": labels.names }),
    ...each("[data-u-comp=formula-bar] button", { "aria-label": labels.expandFormula }),
    // The Tab key takes what stands first, not what has the largest number.
    ...each("canvas[tabindex='1']", { tabindex: "-1" }),
    ...each("canvas[id^=univer-sheet-main-canvas]", { role: "application", "aria-label": labels.cells }),
    ...each("[data-u-comp=editor]", { role: "textbox", "aria-label": labels.cells }),
    ...each("[data-u-comp=slide-tab-bar]", { "aria-label": labels.sheetTabs }),
    ...bar.flatMap((button, place) => named(button, barLabels[place] ?? "")),
    // Around the button that opens the list of sheets, and no button itself.
    ...each("div[aria-haspopup=menu]", { "aria-haspopup": null, "aria-expanded": null }),
    ...each("[data-u-command='sheet.command.toggle-gridlines']", { "aria-label": labels.gridlines }),
    ...named(track?.parentElement?.previousElementSibling, labels.zoomOut),
    ...named(track?.parentElement?.nextElementSibling, labels.zoomIn),
    // The slider only repeats the two buttons, for a mouse.
    ...(track ? [[track, { "aria-hidden": "true" }] satisfies Part] : []),
    ...each("footer button[role=handle]", { tabindex: "-1" }),
    ...each("[data-u-comp=sidebar]", { "aria-label": labels.sidebar }),
    ...each("[data-u-comp=sidebar] header button", { "aria-label": labels.close }),
    ...[...document.querySelectorAll("[role=dialog] > button:last-child:has(> .univer-sr-only)")].flatMap((button) => named(button, labels.close)),
    // Univer makes one of them for each of its parts.
    ...[...container.querySelectorAll("section[aria-live]")].map((region, place): Part => [region, { "aria-label": place === 0 ? labels.notices : `${labels.notices} ${place + 1}` }]),
  ];
}
