import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { ForecastRow } from "../../actions";
import type { ForecastDraft, ForecastField } from "../hooks/useForecastDrafts";
import { FIELDS } from "./useForecastEntries";
import type { ForecastScreenState } from "./useForecastScreen";
import type { Outcome } from "./useForecastWriter";

/** What begins an amount. */
const BEGINS = /^[\d+\-−.,]$/;

export interface ForecastKeys {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly press: (event: KeyboardEvent<HTMLElement>) => void;
  /** Opens the row of a draft, and leads to its field. */
  readonly show: (draft: ForecastDraft) => void;
}

/**
 * The keyboard of the forecast's rows: up and down change the row, from a field too; left and right the suggestion; Enter accepts it, or what is typed, and goes on
 * to the reason where one is due and else to the next row, at last to the name; a digit or a sign begins the adjustment; Esc forgets what is typed.
 */
export function useForecastKeys(rows: readonly ForecastRow[], { drafts, open, openRow, chosen, choose, commit, accept }: ForecastScreenState): ForecastKeys {
  const list = useRef<HTMLUListElement>(null);

  // An open row is in sight whole, or from its head on where the pane is lower.
  const openKey = open?.key;
  useEffect(() => {
    if (openKey === undefined) return;
    for (const part of [`forecast-${openKey}`, `head-${openKey}`]) document.getElementById(part)?.scrollIntoView?.({ block: "nearest" });
  }, [openKey]);

  function focus(selector: string): boolean {
    const element = list.current?.querySelector<HTMLElement>(selector);
    element?.focus();
    return element !== null && element !== undefined;
  }
  const focusRow = (key: string | undefined): boolean => key !== undefined && focus(`[data-head="${key}"]`);
  const focusField = (row: ForecastRow, field: ForecastField): boolean => focus(`[data-row="${row.key}"] [data-field="${field}"]`);

  const move = (row: ForecastRow, step: 1 | -1): boolean => focusRow(rows[rows.findIndex(({ key }) => key === row.key) + step]?.key);

  /** On to what the row still asks for, unless the person has gone elsewhere meanwhile, or types on. */
  function goOn(row: ForecastRow, from: HTMLElement, { isDone, row: after }: Outcome, asksReason: boolean): void {
    if (!isDone || document.activeElement !== from || FIELDS.some((field) => field === from.dataset["field"] && drafts.of(row.key, field) !== null)) return;
    const { reasonState } = after ?? row;
    if (asksReason && (reasonState === "missing" || reasonState === "outdated") && focusField(row, "reason")) return;
    // After the last row comes the name of who says that all is ready.
    if (!move(row, 1)) list.current?.closest("form")?.querySelector<HTMLElement>("[data-ready] input")?.focus();
  }

  function pressOnHead(event: KeyboardEvent<HTMLElement>, row: ForecastRow, head: HTMLElement): void {
    const { key } = event;
    if (key === "ArrowLeft" || key === "ArrowRight") choose(key === "ArrowRight" ? 1 : -1);
    else if (key === "Home" || key === "End") focusRow(rows.at(key === "Home" ? 0 : -1)?.key);
    else if (key === "Enter" && chosen !== null) void accept(row, chosen).then((outcome) => goOn(row, head, outcome, true));
    else if (key === "Enter") goOn(row, head, { isDone: true, problem: null, row }, true);
    else if (row.kind === "input" && (BEGINS.test(key) || key === "Delete" || key === "Backspace")) {
      flushSync(() => drafts.edit(row, "adjustment", BEGINS.test(key) ? key : ""));
      focusField(row, "adjustment");
    } else return;
    event.preventDefault();
  }

  function pressInField(event: KeyboardEvent<HTMLElement>, row: ForecastRow, field: ForecastField, element: HTMLElement): void {
    if (event.key === "Enter" && !(field === "reason" && event.shiftKey)) {
      event.preventDefault();
      void commit(row, field, true).then((outcome) => goOn(row, element, outcome, field !== "reason"));
    } else if (event.key === "Escape") {
      event.stopPropagation();
      const draft = drafts.of(row.key, field);
      if (draft !== null) flushSync(() => drafts.drop(draft));
      focusRow(row.key);
    }
  }

  function press(event: KeyboardEvent<HTMLElement>): void {
    const { target } = event;
    if (open === null || !(target instanceof HTMLElement) || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = FIELDS.find((one) => one === target.dataset["field"]);
    const isHead = target.dataset["head"] === open.key;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (isHead || (field !== undefined && field !== "reason"))) {
      event.preventDefault();
      move(open, event.key === "ArrowDown" ? 1 : -1);
    } else if (isHead) pressOnHead(event, open, target);
    else if (field !== undefined) pressInField(event, open, field, target);
  }

  function show({ row, field }: ForecastDraft): void {
    flushSync(() => openRow(row));
    focusField(row, field);
  }

  return { list, press, show };
}
