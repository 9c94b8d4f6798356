import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { ForecastRow } from "../../actions";
import type { ForecastDraft, ForecastField } from "../hooks/useForecastDrafts";
import { useLanguage } from "../hooks/useTexts";
import { FIELDS } from "./useForecastEntries";
import type { ForecastScreenState } from "./useForecastScreen";
import type { Outcome } from "./useForecastWriter";
import { isSame } from "./useForecastReading";
import { whereToGo, type Going } from "./whereToGo";

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
 * to the reason where one is due and else to the next row, at last to the name; a digit or a sign begins the adjustment; Esc forgets what is typed. It goes on at
 * once, while what was given is written behind, so that the next key has its field.
 */
export function useForecastKeys(rows: readonly ForecastRow[], { reading, drafts, open, openRow, chosen, choose, commit, accept }: ForecastScreenState): ForecastKeys {
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const hasActedSince = useActs();
  const now = useRef(reading);
  useEffect(() => void (now.current = reading), [reading]);

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

  /** On to where the row leads, while what was given in it is on its way. */
  function goOn(row: ForecastRow, going: Going): void {
    if (going === "stay" || (going === "reason" && focusField(row, "reason"))) return;
    // After the last row comes the name of who says that all is ready.
    if (!move(row, 1)) list.current?.closest("form")?.querySelector<HTMLElement>("[data-ready] input")?.focus();
  }

  /** Back to what could not be written, unless the person has typed or pointed anywhere since, or another unit is shown. */
  function comeBack(work: Promise<Outcome>, leadBack: () => void): void {
    const hasActed = hasActedSince();
    void work.then(({ isDone }) => {
      if (!isDone && !hasActed() && reading !== null && now.current !== null && isSame(reading.table, now.current.table)) leadBack();
    });
  }

  function acceptOnHead(row: ForecastRow, method: string, head: HTMLElement): void {
    comeBack(accept(row, method), () => head.focus());
    goOn(row, whereToGo(reading, row, { field: "suggestion", method }));
  }

  function enterField(row: ForecastRow, field: ForecastField): void {
    const draft = drafts.of(row.key, field);
    const text = draft?.text ?? null;
    // What is no number is seen before anything is written, and is not left.
    const going = whereToGo(reading, row, text === null ? null : field === "reason" ? { field, text } : { field, text, language }, field);
    comeBack(commit(row, field, true), () => draft !== null && show(draft));
    goOn(row, going);
  }

  function pressOnHead(event: KeyboardEvent<HTMLElement>, row: ForecastRow, head: HTMLElement): void {
    const { key } = event;
    if (key === "ArrowLeft" || key === "ArrowRight") choose(key === "ArrowRight" ? 1 : -1);
    else if (key === "Home" || key === "End") focusRow(rows.at(key === "Home" ? 0 : -1)?.key);
    else if (key === "Enter" && chosen !== null) acceptOnHead(row, chosen, head);
    else if (key === "Enter") goOn(row, whereToGo(reading, row, null));
    else if (row.kind === "input" && (BEGINS.test(key) || key === "Delete" || key === "Backspace")) {
      flushSync(() => drafts.edit(row, "adjustment", BEGINS.test(key) ? key : ""));
      focusField(row, "adjustment");
    } else return;
    event.preventDefault();
  }

  function pressInField(event: KeyboardEvent<HTMLElement>, row: ForecastRow, field: ForecastField): void {
    if (event.key === "Enter" && !(field === "reason" && event.shiftKey)) {
      event.preventDefault();
      enterField(row, field);
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
    else if (field !== undefined) pressInField(event, open, field);
  }

  function show({ row, field }: ForecastDraft): void {
    flushSync(() => openRow(row));
    focusField(row, field);
  }

  return { list, press, show };
}

/** Gives what remembers this moment, and then tells whether the person has typed or pointed anywhere since. */
function useActs(): () => () => boolean {
  const acts = useRef(0);
  useEffect(() => {
    const count = (): void => void (acts.current += 1);
    for (const kind of ["keydown", "pointerdown"]) document.addEventListener(kind, count, true);
    return () => ["keydown", "pointerdown"].forEach((kind) => document.removeEventListener(kind, count, true));
  }, []);
  return () => {
    const before = acts.current;
    return () => acts.current !== before;
  };
}
