import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { createUniverHost, type UniverHostOptions } from "./createUniverHost";
import { ENGINE_PLUGINS } from "./engine/univerPlugins";
import type { UniverBook } from "./engine/UniverBook";
import type { SheetRecords } from "./records/SheetRecords";
import type { NumberLanguage } from "./typing/parseTyped";
import type { UniverHost } from "./UniverHost";

export interface Headless {
  readonly host: UniverHost;
  /** Univer itself, for a test that acts as a person would. */
  readonly univer: Univer;
  readonly book: UniverBook;
  readonly records: SheetRecords;
  /** Whose separators FIXED writes and cells are typed with. */
  setLanguage(language: NumberLanguage): void;
  dispose(): void;
}

/** Univer without a grid, in Node or in a page, with one empty sheet open. */
export function openHeadless(options: UniverHostOptions = {}): Headless {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  const { host, book, records, fixed, numbers } = createUniverHost(univer, () => ENGINE_PLUGINS.forEach(([plugin]) => univer.registerPlugin(plugin)), options);
  return { host, univer, book, records, setLanguage: (language) => {
    fixed.setLanguage(language);
    numbers.setLanguage(language);
  }, dispose: () => univer.dispose() };
}
