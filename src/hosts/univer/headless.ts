import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { createUniverHost, type WorkbenchHost } from "./createUniverHost";
import { ENGINE_PLUGINS } from "./engine/univerPlugins";

/** Univer without a grid, in Node or in a page, with one empty sheet open. */
export function openHeadless(): WorkbenchHost & { dispose(): void } {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  for (const [plugin] of ENGINE_PLUGINS) univer.registerPlugin(plugin);
  const host = createUniverHost(univer);
  return Object.assign(host, { dispose: () => univer.dispose() });
}
