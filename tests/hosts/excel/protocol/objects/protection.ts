import type { Sheet } from "../model/Sheet";
import { accessDenied, ExcelFault } from "../faults";
import { oneOf, optionalText, record, truth, type HostObject } from "../HostObject";

const ALLOWED = [
  "allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects", "allowEditScenarios", "allowFormatCells", "allowFormatColumns",
  "allowFormatRows", "allowInsertColumns", "allowInsertHyperlinks", "allowInsertRows", "allowPivotTables", "allowSort",
];

export function protectionObject(sheet: Sheet): HostObject {
  return {
    className: "WorksheetProtection",
    scalars: {
      protected: { get: () => sheet.protection !== null },
      options: { get: () => sheet.protection?.options ?? null },
    },
    methods: {
      Protect: (value, password) => {
        if (sheet.protection !== null) throw new ExcelFault("InvalidOperation", "WorksheetProtection.protect");
        const options = record(value, ...ALLOWED, "selectionMode");
        for (const name of ALLOWED) if (options[name] !== undefined) truth(options[name]);
        if (options.selectionMode !== undefined) oneOf("Normal", "Unlocked", "None")(options.selectionMode);
        const all = { ...Object.fromEntries(ALLOWED.map((name) => [name, false])), selectionMode: "Normal", ...options };
        sheet.protection = { options: all, password: optionalText(password) };
      },
      Unprotect: (password) => {
        // Nothing says what Excel does here, so nobody may rely on it.
        if (sheet.protection === null) throw new ExcelFault("InvalidOperation", "WorksheetProtection.unprotect");
        if (sheet.protection.password !== optionalText(password)) throw accessDenied("WorksheetProtection.unprotect");
        sheet.protection = null;
      },
    },
  };
}
