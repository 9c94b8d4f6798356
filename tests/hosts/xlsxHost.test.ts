import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { openXlsxHost } from "../../src/hosts/xlsx/openXlsxHost";
import { describeHostContract } from "./hostContract";

describeHostContract("the host of new files", async () => ({ host: await createXlsxHost({ sheets: ["Sheet1"] }) }));

describeHostContract("the host of opened files", async () => ({ host: await openXlsxHost(await (await createXlsxHost({ sheets: ["Sheet1"] })).save()) }));
