import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookHost } from "../../actions";
import type { Language } from "../../locale/Language";
import type { Writer } from "../hooks/useWriter";
import { TouchedSheets } from "./TouchedSheets";

/** Who types many figures rests at least this long before a sheet is audited again, in milliseconds; with the audit itself it is done within a second. */
const REST = 300;

/** The sheets that a person or our own hand touches; `isResting` until nothing has been touched for a while. */
export function useTouchedSheets(host: WorkbookHost, written: Writer["change"], language: Language): { readonly touched: TouchedSheets; readonly isResting: boolean } {
  const [touched] = useState(() => new TouchedSheets());
  const [isResting, setIsResting] = useState(false);
  const rest = useRef<ReturnType<typeof setTimeout> | null>(null);

  const touch = useCallback((sheet: string | null) => {
    touched.touch(sheet);
    setIsResting(true);
    if (rest.current !== null) clearTimeout(rest.current);
    rest.current = setTimeout(() => setIsResting(false), REST);
  }, [touched]);
  useEffect(() => host.onChange((change) => {
    if (change.kind !== "selection") touch(change.kind === "cells" ? change.range.sheet : null);
  }), [host, touch]);
  // The host does not tell what it writes itself; the sentences are of the language of the pane.
  useEffect(() => {
    if (written !== null) touch(null);
  }, [written, language, touch]);
  useEffect(() => () => {
    if (rest.current !== null) clearTimeout(rest.current);
  }, []);
  return { touched, isResting };
}
