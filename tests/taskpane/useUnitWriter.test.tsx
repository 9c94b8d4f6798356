/** @jest-environment jsdom */
import { renderHook } from "@testing-library/react";
import type { TableInWorkbook } from "../../src/actions";
import type { Writer, Writing } from "../../src/taskpane/hooks/useWriter";
import { useUnitWriter } from "../../src/taskpane/screens/useUnitWriter";
import { rangeAt } from "../../src/workbook/addresses/RangeAddress";

const table = (sheet: string): TableInWorkbook => ({ number: 1, range: rangeAt(sheet, 0, 0, 9, 25) }) as TableInWorkbook;
const [VAALIT, DIGI] = [table("Vaalit"), table("Digi")];
const writer = (writing: Writing): Writer => ({ writing }) as Writer;
const WRITING: Writing = { phase: "writing", progress: null, part: null, isCancelled: false };
const DONE: Writing = { phase: "done", say: () => "", shows: { sheet: "Vaalit", row: 6, column: 12 }, isElsewhere: false };

test("another unit that is shown while one is being written waits for it, and is not told that it is done", () => {
  const { result, rerender } = renderHook(({ shown, writing }) => useUnitWriter(writer(writing), shown).writing.phase, { initialProps: { shown: VAALIT, writing: WRITING as Writing } });
  rerender({ shown: DIGI, writing: WRITING });
  expect(result.current).toBe("writing");
  rerender({ shown: DIGI, writing: DONE });
  expect(result.current).toBe("idle");
  rerender({ shown: VAALIT, writing: DONE });
  expect(result.current).toBe("done");
});
