import { Field, Select } from "@fluentui/react-components";
import type { SignProfileId } from "../../domain/statement/SignProfile";
import type { ZeroBudgetDisplay } from "../../domain/statement/StatementDefinition";
import { useTexts } from "../hooks/useTexts";
import type { TableDraft } from "../screens/useTableForm";
import { Details } from "./Details";

const PROFILES = ["A", "B", "C", "D"] as const satisfies readonly SignProfileId[];
const ZERO_BUDGETS = ["zero", "blank"] as const satisfies readonly ZeroBudgetDisplay[];

interface MoreSettingsProps {
  readonly draft: TableDraft;
  readonly onEdit: (part: Partial<TableDraft>) => void;
}

/** The house's conventions, which a workbook settles once. */
export function MoreSettings({ draft, onEdit }: MoreSettingsProps) {
  const { form } = useTexts();
  return (
    <Details summary={form.more}>
      <Field label={form.profile}>
        <Select value={draft.profile} onChange={(_, data) => onEdit({ profile: PROFILES.find((one) => one === data.value) ?? draft.profile })}>
          {PROFILES.map((one) => <option key={one} value={one}>{form.profiles[one]}</option>)}
        </Select>
      </Field>
      <Field label={form.zeroBudget}>
        <Select value={draft.zeroBudget} onChange={(_, data) => onEdit({ zeroBudget: ZERO_BUDGETS.find((one) => one === data.value) ?? draft.zeroBudget })}>
          {ZERO_BUDGETS.map((one) => <option key={one} value={one}>{form.zeroBudgets[one]}</option>)}
        </Select>
      </Field>
    </Details>
  );
}
