import { signProfileOf } from "../../domain/statement/Conventions";
import { TABLE_TEXTS } from "../../locale/tables";
import { isAmount } from "../../domain/statement/Measure";
import { measuresOf, type TableDefinition } from "./TableDefinition";

/** The conventions of the table in words, so that a reader of the print knows them; only those that it follows. */
export function compileNote(definition: TableDefinition): string {
  const { note } = TABLE_TEXTS[definition.language];
  const { template, conventions, rows } = definition;
  const measures = measuresOf(template);
  const { costs, margin, deviation } = signProfileOf(conventions);
  const has = (key: string): boolean => measures.some((measure) => measure.key === key);
  const ratios = measures.filter((measure) => measure.kind === "ratio");
  const hasCosts = measures.some(isAmount) && rows.some((row) => row.nature === "expense");
  return [
    ...(has("remaining") ? [note.remaining] : []),
    ...(measures.some((measure) => measure.kind === "deviation") ? [note.deviation[deviation]] : []),
    ...(ratios.length > 0 ? [note.percent] : []),
    ...(ratios.length > 0 && conventions.zeroBudget === "blank" ? [note.zeroBudgetBlank] : []),
    ...(hasCosts ? [costs === "negative" ? note.costsNegative : note.costsPositive] : []),
    ...(hasCosts && margin === "costs-less-income" ? [note.marginReversed] : []),
    ...(measures.some((measure) => measure.kind === "number" && measure.mean !== undefined) ? [note.mean] : []),
    ...(measures.some((measure) => measure.kind === "product") ? [note.risk(conventions.riskScale)] : []),
  ].join(" ");
}
