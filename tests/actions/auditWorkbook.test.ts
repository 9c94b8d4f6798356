import { auditWorkbook } from "../../src/actions/auditing/auditWorkbook";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { fillAuditedWorkbook } from "./auditedWorkbook";

test("x", async () => {
  const host = await createXlsxHost({ sheets: ["Sheet1"] });
  await fillAuditedWorkbook(host);
  const { findings, tables } = await auditWorkbook(host);
  console.log(JSON.stringify(findings, null, 1), tables.map((t) => [t.audited.source.title, t.audited.source.sheet, t.hundredths]));
});
