import type { TableInWorkbook } from "../../actions";
import { useLanguage, useTexts } from "../hooks/useTexts";
import { Choice } from "./Choice";
import { nameTable } from "./nameTable";

interface TargetPickerProps {
  readonly tables: readonly TableInWorkbook[];
  readonly chosen: TableInWorkbook | null;
  readonly onChoose: (table: TableInWorkbook | null) => void;
}

/** Which table of the workbook pasted figures belong to, where their own title does not say. */
export function TargetPicker({ tables, chosen, onChoose }: TargetPickerProps) {
  const { figures } = useTexts();
  const language = useLanguage();
  const choices = [{ value: "", text: figures.chooseTarget }, ...tables.map((one) => ({ value: keyOf(one), text: nameTable(one, tables, language) }))];
  return (
    <Choice
      label={figures.target} value={chosen === null ? "" : keyOf(chosen)} choices={choices}
      onChoose={(key) => onChoose(tables.find((one) => keyOf(one) === key) ?? null)}
    />
  );
}

function keyOf(table: TableInWorkbook): string {
  return `${table.number} ${table.range.sheet}`;
}
