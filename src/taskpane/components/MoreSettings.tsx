import type { Conventions } from "../../actions";
import { DEVIATION_CHOICES, MONEY_UNITS, PERCENT_DECIMALS, SIGN_PROFILE_IDS, ZERO_BUDGET_DISPLAYS } from "../../locale/conventions";
import { TABLE_TEXTS } from "../../locale/tables";
import { useLanguage, useTexts } from "../hooks/useTexts";
import { Choice } from "./Choice";
import { Details } from "./Details";

interface MoreSettingsProps {
  readonly conventions: Conventions;
  readonly onEdit: (part: Partial<Conventions>) => void;
}

/** The house's conventions: a workbook settles them once, and a table may differ. */
export function MoreSettings({ conventions, onEdit }: MoreSettingsProps) {
  const { form } = useTexts();
  // What the settings sheet calls them, so that a person meets the same words in both places.
  const { settings, moneyUnits } = TABLE_TEXTS[useLanguage()];
  return (
    <Details summary={form.more}>
      <Choice label={form.profile} value={conventions.signs} choices={SIGN_PROFILE_IDS.map((value) => ({ value, text: form.profiles[value] }))} onChoose={(signs) => onEdit({ signs })} />
      <Choice label={settings.deviation} value={conventions.deviation} choices={DEVIATION_CHOICES.map((value) => ({ value, text: settings.deviations[value] }))} onChoose={(deviation) => onEdit({ deviation })} />
      <Choice label={form.zeroBudget} value={conventions.zeroBudget} choices={ZERO_BUDGET_DISPLAYS.map((value) => ({ value, text: form.zeroBudgets[value] }))} onChoose={(zeroBudget) => onEdit({ zeroBudget })} />
      <Choice label={settings.percentDecimals} value={conventions.percentDecimals} choices={PERCENT_DECIMALS.map((value) => ({ value, text: String(value) }))} onChoose={(percentDecimals) => onEdit({ percentDecimals })} />
      <Choice label={settings.moneyUnit} value={conventions.moneyUnit} choices={MONEY_UNITS.map((value) => ({ value, text: moneyUnits[value] }))} onChoose={(moneyUnit) => onEdit({ moneyUnit })} />
    </Details>
  );
}
