/** @jest-environment jsdom */
import { act, renderHook, waitFor } from "@testing-library/react";
import { useState } from "react";
import { HostError } from "../../src/actions";
import type { UniverHost, WorkbookContents } from "../../src/hosts/univer/UniverHost";
import { WORKBENCH_TEXTS } from "../../src/locale/workbenches";
import type { WorkbookChange } from "../../src/workbook/WorkbookHost";
import type { NoticeContents } from "../../src/workbench/Notice";
import { useWorkbookFile } from "../../src/workbench/useWorkbookFile";
import type { WorkbookFile, WorkbookFiles } from "../../src/workbench/WorkbookFiles";

const TYPED: WorkbookChange = { kind: "cells", range: { sheet: "S", row: 0, column: 0, rows: 1, columns: 1 } };
const texts = WORKBENCH_TEXTS.en;

/** The hook over a grid whose contents are the text that was typed last; `finish` is what leaving a cell does, `isThere` whether the grid has loaded. */
function openHook(save: WorkbookFile["save"], finish: (type: (text: string) => void) => Promise<void> = async () => undefined, isThere = true) {
  let tell: (change: WorkbookChange) => void = () => undefined;
  let name = "opened";
  const contents = (): WorkbookContents => ({ sheets: [], styles: [], names: [], activeSheet: name, structureProtected: false });
  const host = {
    onChange: (listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    },
    load: async () => tell({ kind: "sheets" }),
    finishTyping: () => finish(put),
    dump: async () => {
      await finish(put);
      return contents();
    },
  } as unknown as UniverHost;
  const put = (text: string): void => {
    name = text;
    tell(TYPED);
  };
  const file: WorkbookFile = { contents: contents(), save };
  const files: WorkbookFiles = { open: async () => file, create: async () => file, make: () => Promise.reject(new Error("No workbook is made here")) };
  const { result, rerender } = renderHook(({ isThere }) => {
    const [notice, setNotice] = useState<NoticeContents | null>(null);
    return { ...useWorkbookFile(isThere ? host : null, files, texts, "en", setNotice), notice };
  }, { initialProps: { isThere } });
  return {
    result,
    bringGrid: () => rerender({ isThere: true }),
    type: (text: string) => act(() => put(text)),
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

test("a workbook that was made and stands in no file is unsaved until it is saved", async () => {
  const hook = openHook(async () => new Uint8Array());
  act(() => hook.result.current.show("2027.xlsx", async () => new Uint8Array(), true));
  await waitFor(() => expect([hook.result.current.number, hook.result.current.working]).toEqual([1, null]));
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
  expect(hook.result.current.notice?.text).toBe(texts.saved("a.xlsx"));
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
  expect(hook.result.current.notice).toEqual({ text: expect.stringContaining("a.xlsx") as string, isError: true });
  expect(hook.result.current.isChanged).toBe(true);
});

test("what is being typed is in what is saved, and nothing is left unsaved", async () => {
  const saved: (string | null)[] = [];
  let typing: string | null = null;
  const hook = openHook(async (_, now) => {
    saved.push(now.activeSheet);
    return new Uint8Array();
  }, async (put) => {
    if (typing !== null) put(typing);
    typing = null;
  });
  await hook.show();
  typing = "one";
  await hook.save();
  expect(saved).toEqual(["one"]);
  expect(hook.result.current).toMatchObject({ isChanged: false, notice: { text: texts.saved("a.xlsx") } });
});

test("what the cell does not accept is told, and nothing is saved", async () => {
  const save = jest.fn(async () => new Uint8Array());
  let isOpen = false;
  const hook = openHook(save, () => (isOpen ? Promise.reject(new HostError("typing-refused", "", "E13")) : Promise.resolve()));
  await hook.show();
  isOpen = true;
  await hook.save();
  expect(hook.result.current.notice).toEqual({ text: expect.stringContaining("E13") as string, isError: true });
  expect(save).not.toHaveBeenCalled();
});

test("what is being typed is asked about before another workbook takes its place, and the question goes with its answer", async () => {
  let typing: string | null = null;
  const hook = openHook(async () => new Uint8Array(), async (put) => {
    if (typing !== null) put(typing);
    typing = null;
  });
  await hook.show();
  typing = "one";
  await act(async () => hook.result.current.show("b.xlsx", async () => new Uint8Array()));
  expect(hook.result.current).toMatchObject({ name: "a.xlsx", isChanged: true, notice: { text: texts.unsaved } });
  await act(async () => hook.result.current.notice?.actions?.[0]?.run());
  await waitFor(() => expect(hook.result.current).toMatchObject({ name: "b.xlsx", isChanged: false, working: null, notice: null }));
});

test("what was said of a failure goes with the next success, and a question waits until it is answered", async () => {
  const hook = openHook(async () => new Uint8Array());
  await hook.show();
  act(() => hook.result.current.open(new File([], "b.pdf")));
  expect(hook.result.current.notice).toMatchObject({ isError: true });
  hook.type("one");
  expect(hook.result.current.notice).toBeNull();
  await act(async () => hook.result.current.show("b.xlsx", async () => new Uint8Array()));
  hook.type("two");
  expect(hook.result.current.notice?.text).toBe(texts.unsaved);
  await hook.save();
  expect(hook.result.current.notice?.text).toBe(texts.saved("a.xlsx"));
});

test("of what is opened before the grid is there, the last waits for it", async () => {
  const hook = openHook(async () => new Uint8Array(), undefined, false);
  act(() => hook.result.current.show("sample.xlsx", async () => new Uint8Array()));
  act(() => hook.result.current.show("mine.xlsx", async () => new Uint8Array()));
  act(() => hook.bringGrid());
  await waitFor(() => expect(hook.result.current).toMatchObject({ name: "mine.xlsx", number: 1, isChanged: false, working: null, notice: null }));
});

test("what is opened while another workbook is still loading comes after it, and stays", async () => {
  let finish: (bytes: Uint8Array) => void = () => undefined;
  const hook = openHook(async () => new Uint8Array());
  act(() => hook.result.current.show("sample.xlsx", () => new Promise((resolve) => (finish = resolve))));
  await waitFor(() => expect(hook.result.current.working).toBe(texts.opening));
  await act(async () => hook.result.current.show("mine.xlsx", async () => new Uint8Array()));
  await act(async () => finish(new Uint8Array()));
  await waitFor(() => expect(hook.result.current).toMatchObject({ name: "mine.xlsx", number: 2, isChanged: false, working: null, notice: null }));
});

test("a workbook that cannot be made keeps the next one from nothing", async () => {
  const hook = openHook(async () => new Uint8Array());
  act(() => hook.result.current.show("sample.xlsx", () => Promise.reject(new HostError("file-unreadable", "", "sample.xlsx"))));
  await waitFor(() => expect(hook.result.current.notice).toMatchObject({ isError: true }));
  await hook.show();
  expect(hook.result.current).toMatchObject({ name: "a.xlsx", notice: null });
});
