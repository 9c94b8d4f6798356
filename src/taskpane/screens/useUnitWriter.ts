import { useState } from "react";
import type { TableInWorkbook } from "../../actions";
import type { Writer, Writing } from "../hooks/useWriter";
import { isSame } from "./useForecastReading";

const IDLE: Writing = { phase: "idle" };

/** The screen's writer for the table that is shown: what was written into another is said, and taken back, where that one is shown again. What is being written, wherever, all wait for. */
export function useUnitWriter(writer: Writer, table: TableInWorkbook): Writer {
  const { writing } = writer;
  const [last, setLast] = useState({ table, left: null as Writing | null });
  if (!isSame(last.table, table)) setLast({ table, left: writing });
  const isSaid = writing.phase === "writing" || (isToldOf(table, writing) ?? writing !== last.left);
  return { ...writer, writing: isSaid ? writing : IDLE };
}

/** Whether what was done is of the table, by the place that it tells; null of what tells none, which stays with the unit where it was first said. */
function isToldOf({ range }: TableInWorkbook, writing: Writing): boolean | null {
  if (writing.phase !== "done" || writing.shows === null) return null;
  const { sheet, row } = writing.shows;
  return sheet.toLowerCase() === range.sheet.toLowerCase() && row >= range.row && row < range.row + range.rows;
}
