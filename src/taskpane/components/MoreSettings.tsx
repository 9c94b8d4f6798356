import type { ZeroBudgetDisplay } from "../../domain/statement/StatementDefinition";
import { SIGN_PROFILE_IDS } from "../../locale/signProfiles";
import { useTexts } from "../hooks/useTexts";
import type { TableDraft } from "../screens/useTableForm";
import { Choice } from "./Choice";
import { Details } from "./Details";

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
      <Choice label={form.profile} value={draft.profile} choices={SIGN_PROFILE_IDS.map((value) => ({ value, text: form.profiles[value] }))} onChoose={(profile) => onEdit({ profile })} />
      <Choice label={form.zeroBudget} value={draft.zeroBudget} choices={ZERO_BUDGETS.map((value) => ({ value, text: form.zeroBudgets[value] }))} onChoose={(zeroBudget) => onEdit({ zeroBudget })} />
    </Details>
  );
}
