import { createExcelHost } from "../../../src/hosts/excel";
import type { HostUnderTest } from "../hostContract";
import { loadOfficeClient, type OfficeClient } from "./loadOfficeClient";
import { ProtocolHost, type RequestStats } from "./protocol/ProtocolHost";

/** The manifest's minimum: the client refuses every member above it, as an Excel of that age would. */
const MINIMUM = [1, 13] as const;

export interface ExcelUnderTest extends HostUnderTest {
  /** What stands in Excel's place; a test looks into its book and plays the person there. */
  readonly excel: ProtocolHost;
  stats(): RequestStats;
  close(): Promise<void>;
}

export interface ExcelOptions {
  /** The minor version of ExcelApi that this Excel has; 13 unless told otherwise. */
  readonly level?: number;
}

let client: OfficeClient | null = null;
let level: number = MINIMUM[1];
let current: ProtocolHost | null = null;

/** Opens a fresh workbook with one sheet, "Sheet1", behind Microsoft's own client. Puts Excel, Office and OfficeExtension where the host finds them. */
export async function openExcelUnderTest(options: ExcelOptions = {}): Promise<ExcelUnderTest> {
  level = options.level ?? MINIMUM[1];
  const excel = new ProtocolHost();
  current = excel;
  client ??= connect();
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension });
  return {
    host: createExcelHost(),
    excel,
    person: {
      type: async (sheet, row, column, value) => excel.book.put(excel.book.need(sheet, ""), row, column, value),
      removeSheet: async (sheet) => excel.book.deleteSheet(excel.book.need(sheet, "")),
      renameSheet: async (sheet, name) => excel.book.renameSheet(excel.book.need(sheet, ""), name),
    },
    stats: () => excel.stats(),
    close: async () => {
      // The client cleans up after itself once its work is done.
      await new Promise((resolve) => setTimeout(resolve, 0));
      excel.close();
    },
  };
}

// One client for all workbooks of a test file: each request goes to the workbook opened last.
function connect(): OfficeClient {
  const loaded = loadOfficeClient((set, version) => set !== "ExcelApi" || isReached(version));
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost: (text: string): void => {
      if (current === null) throw new Error("No workbook is open");
      current.onMessageFromHost = (reply) => bridge.onMessageFromHost(reply);
      current.sendMessageToHost(text);
    },
  };
  loaded.OfficeExtension.HostBridge.init(bridge);
  return loaded;
}

function isReached(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < MINIMUM[0] || (major === MINIMUM[0] && minor <= level);
}
