import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";

/** What Microsoft's client puts into its window, and what Office would. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: { sendMessageToHost(text: string): void }): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  readonly Office: typeof Office;
}

// From the project's root, where tests and measurements are run; a bundler would put the whole library in the place of a module's name.
const CLIENT = join(process.cwd(), "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");

let script: Script | null = null;

/** Loads the client library as it is shipped, into a window of its own. `isSupported` answers for requirement sets. */
export function loadOfficeClient(isSupported: (set: string, version: string) => boolean): OfficeClient {
  script ??= new Script(readFileSync(CLIENT, "utf8"), { filename: "excel-web-16.00.debug.js" });
  const location = { href: "https://localhost/", search: "", hash: "", protocol: "https:", hostname: "localhost", host: "localhost", origin: "https://localhost", pathname: "/" };
  const element = (): object => ({ setAttribute: () => undefined, appendChild: () => undefined, style: {} });
  const window: Record<string, unknown> = {
    console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, Promise, URL, location,
    navigator: { userAgent: "node", language: "fi-FI" },
    document: { URL: location.href, location, cookie: "", getElementsByTagName: () => [], createElement: element, head: element(), body: element(), addEventListener: () => undefined, readyState: "complete" },
    addEventListener: () => undefined, removeEventListener: () => undefined, attachEvent: () => undefined,
  };
  window.window = window.self = window.globalThis = window;
  script.runInContext(createContext(window));
  // The client asks its window's Office which sets there are.
  const office: object = Object.create(window.Office as object);
  Object.defineProperty(office, "context", { value: { requirements: { isSetSupported: isSupported } } });
  window.Office = office;
  return window as unknown as OfficeClient;
}
