import type { WorkbookHost } from "../../src/workbook/WorkbookHost";
import { describeCells } from "./contract/cells";
import { describeFailing } from "./contract/failing";
import { describeNames } from "./contract/names";
import { describeProtection } from "./contract/protection";
import { describeReverting } from "./contract/reverting";
import { describeSheets } from "./contract/sheets";

export interface HostUnderTest {
  readonly host: WorkbookHost;
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
    describeReverting(host);
    describeFailing(host);
    describeProtection(host);
  });
}
