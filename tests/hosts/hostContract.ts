import type { WorkbookHost } from "../../src/workbook/WorkbookHost";
import { describeCells } from "./contract/cells";
import { describeFailing } from "./contract/failing";
import { describeNames } from "./contract/names";
import { describeProtection } from "./contract/protection";
import { describeReverting } from "./contract/reverting";
import { describeRows } from "./contract/rows";
import { describeSheets } from "./contract/sheets";

/** What a person does to the workbook behind the host's back. */
export interface Person {
  type(sheet: string, row: number, column: number, value: number | string): Promise<void>;
  removeSheet(sheet: string): Promise<void>;
  renameSheet(sheet: string, name: string): Promise<void>;
}

export interface HostUnderTest {
  readonly host: WorkbookHost;
  /** Absent where nobody but the host can change the workbook, as in a closed file. */
  readonly person?: Person;
  close?(): Promise<void>;
}

/** Gives a fresh workbook with one empty, visible, unprotected sheet named "Sheet1", which is active. */
export type OpenHost = () => Promise<HostUnderTest>;

/** What every keeper of a workbook does alike, told through the port alone. A host's test file calls this once. */
export function describeHostContract(name: string, open: OpenHost): void {
  describe(`${name} keeps the contract of hosts`, () => {
    let opened: HostUnderTest;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(async () => {
      await opened.close?.();
    });
    const host = (): WorkbookHost => opened.host;
    describeCells(host);
    describeSheets(host);
    describeNames(host);
    describeRows(host);
    describeReverting(host, () => opened.person ?? null);
    describeFailing(host);
    describeProtection(host);
  });
}
