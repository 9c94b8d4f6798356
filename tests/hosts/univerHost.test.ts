import { ICommandService } from "@univerjs/core";
import { openHeadless, type Headless } from "../../src/hosts/univer/headless";
import { describeHostContract, type Person } from "./hostContract";

describeHostContract("Univer", async () => {
  const opened = openHeadless();
  return { host: opened.host, person: personAt(opened), close: async () => opened.dispose() };
});

function personAt({ host, univer }: Headless): Person {
  async function act(command: string, sheet: string, params: object): Promise<void> {
    const { sheets } = await host.dump();
    const subUnitId = sheets.find(({ name }) => name === sheet)?.id;
    await univer.__getInjector().get(ICommandService).executeCommand(command, { unitId: "workbook-1", subUnitId, ...params });
  }
  return {
    type: (sheet, row, column, value) => act("sheet.command.set-range-values", sheet, { range: { startRow: row, endRow: row, startColumn: column, endColumn: column }, value: { v: value } }),
    removeSheet: (sheet) => act("sheet.command.remove-sheet", sheet, {}),
    renameSheet: (sheet, name) => act("sheet.command.set-worksheet-name", sheet, { name }),
  };
}
