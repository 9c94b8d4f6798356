import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import type { XlsxHost } from "../../src/hosts/xlsx/XlsxHost";
import type { WorkbookHost } from "../../src/workbook/WorkbookHost";
import { describeHostContract } from "./hostContract";

const newHost = (): Promise<XlsxHost> => createXlsxHost({ sheets: ["Sheet1"] });
const openedHost = async (): Promise<XlsxHost> => openXlsxHost(await (await newHost()).save());

describeHostContract("the host of new files", async () => ({ host: await newHost() }));

describeHostContract("the host of opened files", async () => ({ host: await openedHost() }));

describeHostContract("a new file, saved and opened before each reading,", async () => ({ host: readingFromFile(await newHost()) }));

describeHostContract("an opened file, saved and opened before each reading,", async () => ({ host: readingFromFile(await openedHost()) }));

/** Reads everything but the selection from the bytes that would be saved. */
function readingFromFile(host: XlsxHost): WorkbookHost {
  return {
    read: async (request) => {
      const { selection } = await host.read({ selection: true });
      return { ...(await (await openXlsxHost(await host.save())).read(request)), selection };
    },
    apply: (plan, options) => host.apply(plan, options),
    revertible: () => host.revertible(),
    changedSince: () => host.changedSince(),
    revert: () => host.revert(),
    goTo: (cell) => host.goTo(cell),
    onChange: () => host.onChange(),
  };
}
