/** @jest-environment jsdom */
import { act, renderHook, waitFor } from "@testing-library/react";
import { HostError } from "../../src/actions";
import type { UniverHost, WorkbookContents } from "../../src/hosts/univer/UniverHost";
import { WORKBENCH_TEXTS } from "../../src/locale/workbenches";
import type { WorkbookChange } from "../../src/workbook/WorkbookHost";
import type { NoticeContents } from "../../src/workbench/Notice";
import { useWorkbookFile } from "../../src/workbench/useWorkbookFile";
import type { WorkbookFile, WorkbookFiles } from "../../src/workbench/WorkbookFiles";

const TYPED: WorkbookChange = { kind: "cells", range: { sheet: "S", row: 0, column: 0, rows: 1, columns: 1 } };
const texts = WORKBENCH_TEXTS.en;

/** The hook over a grid whose contents are the text that was typed last. */
function openHook(save: WorkbookFile["save"]) {
  let tell: (change: WorkbookChange) => void = () => undefined;
  let name = "opened";
  const contents = (): WorkbookContents => ({ sheets: [], styles: [], names: [], activeSheet: name, structureProtected: false });
  const host = {
    onChange: (listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    },
    load: async () => tell({ kind: "sheets" }),
    dump: async () => contents(),
  } as unknown as UniverHost;
  const file: WorkbookFile = { contents: contents(), save };
  const files: WorkbookFiles = { open: async () => file, create: async () => file };
  const notices: NoticeContents[] = [];
  const notify = (notice: NoticeContents) => notices.push(notice);
  const { result } = renderHook(() => useWorkbookFile(host, files, texts, "en", notify));
  return {
    result, notices,
    type: (text: string) => act(() => {
      name = text;
      tell(TYPED);
    }),
    show: async () => {
      act(() => result.current.show("a.xlsx", async () => new Uint8Array()));
      await waitFor(() => expect([result.current.number, result.current.working]).toEqual([1, null]));
    },
    save: async () => {
      act(() => result.current.save());
      await waitFor(() => expect(result.current.working).toBeNull());
    },
  };
}

beforeAll(() => {
  URL.createObjectURL = () => "blob:saved";
  URL.revokeObjectURL = () => undefined;
  // A link that downloads would navigate, which jsdom does not.
  HTMLAnchorElement.prototype.click = () => undefined;
});

test("a workbook is unchanged once opened, changed once typed into, and unchanged once saved", async () => {
  const hook = openHook(async () => new Uint8Array());
  await hook.show();
  expect(hook.result.current.isChanged).toBe(false);
  hook.type("one");
  expect(hook.result.current.isChanged).toBe(true);
  await hook.save();
  expect(hook.result.current.isChanged).toBe(false);
});

test("what is typed while the file is being saved is still unsaved", async () => {
  let finish: (bytes: Uint8Array) => void = () => undefined;
  const hook = openHook(() => new Promise((resolve) => (finish = resolve)));
  await hook.show();
  hook.type("one");
  act(() => hook.result.current.save());
  await waitFor(() => expect(hook.result.current.working).toBe(texts.saving));
  await act(async () => undefined);
  hook.type("two");
  await act(async () => finish(new Uint8Array()));
  await waitFor(() => expect(hook.result.current.working).toBeNull());
  expect(hook.notices.at(-1)?.text).toBe(texts.saved("a.xlsx"));
  expect(hook.result.current.isChanged).toBe(true);
});

test("a second save writes all that was changed since the file was opened, not only since the first", async () => {
  const saved: (readonly [string | null, string | null])[] = [];
  const hook = openHook(async (before, now) => {
    saved.push([before.activeSheet, now.activeSheet]);
    return new Uint8Array();
  });
  await hook.show();
  hook.type("one");
  await hook.save();
  hook.type("two");
  await hook.save();
  expect(saved).toEqual([["opened", "one"], ["opened", "two"]]);
});

test("a refusal is told, and what was not saved stays changed", async () => {
  const hook = openHook(() => Promise.reject(new HostError("file-cannot-be-written", "", "a.xlsx")));
  await hook.show();
  hook.type("one");
  await hook.save();
  expect(hook.notices).toEqual([{ text: expect.stringContaining("a.xlsx") as string, isError: true }]);
  expect(hook.result.current.isChanged).toBe(true);
});
