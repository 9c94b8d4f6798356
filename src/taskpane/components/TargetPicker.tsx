import { Field, Select } from "@fluentui/react-components";
import type { TableInWorkbook } from "../../actions";
import { useTexts } from "../hooks/useTexts";

interface TargetPickerProps {
  readonly tables: readonly TableInWorkbook[];
  readonly chosen: TableInWorkbook | null;
  readonly onChoose: (table: TableInWorkbook | null) => void;
}

/** Which table of the workbook pasted figures belong to, where their own title does not say. */
export function TargetPicker({ tables, chosen, onChoose }: TargetPickerProps) {
  const { figures } = useTexts();
  return (
    <Field label={figures.target}>
      <Select value={chosen === null ? "" : keyOf(chosen)} onChange={(_, data) => onChoose(tables.find((one) => keyOf(one) === data.value) ?? null)}>
        <option value="">{figures.chooseTarget}</option>
        {tables.map((one) => <option key={keyOf(one)} value={keyOf(one)}>{`${one.identity.unit} · ${one.range.sheet}`}</option>)}
      </Select>
    </Field>
  );
}

function keyOf(table: TableInWorkbook): string {
  return `${table.number} ${table.range.sheet}`;
}
