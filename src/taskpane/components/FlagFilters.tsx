import { makeStyles, tokens } from "@fluentui/react-components";
import type { WeighedFlag } from "../../actions/readDeviations";
import type { RuleKey } from "../../domain/deviations/DeviationRule";
import type { ReasonState } from "../../domain/deviations/reasonState";
import { DEVIATION_PANE_TEXTS } from "../../locale/deviationPanes";
import { useLanguage } from "../hooks/useTexts";
import { Choice } from "./Choice";

/** Which flags are shown; "" for all. */
export interface FlagFilter {
  readonly unit: string;
  readonly rule: RuleKey | "";
  readonly state: ReasonState | "";
}

export const ALL_FLAGS: FlagFilter = { unit: "", rule: "", state: "" };

const useStyles = makeStyles({ filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 8rem), 1fr))", gap: tokens.spacingHorizontalS } });

interface FlagFiltersProps {
  readonly flags: readonly WeighedFlag[];
  readonly filter: FlagFilter;
  readonly onFilter: (filter: FlagFilter) => void;
}

/** By unit, rule and state; what no flag has is not offered, but for what is chosen. */
export function FlagFilters({ flags, filter, onFilter }: FlagFiltersProps) {
  const styles = useStyles();
  const { filters, rules, states } = DEVIATION_PANE_TEXTS[useLanguage()];
  const units = offered(flags.map(({ table }) => table.unit), filter.unit).sort((a, b) => a.localeCompare(b));
  const kinds = offered(flags.map(({ flag }) => flag.rule), filter.rule);
  const standing = offered(flags.map(({ flag }) => flag.state), filter.state);
  return (
    <div className={styles.filters}>
      <Choice label={filters.unit} value={filter.unit} choices={[{ value: "", text: filters.allUnits(flags.length) }, ...units.map((unit) => ({ value: unit, text: unit }))]} onChoose={(unit) => onFilter({ ...filter, unit })} />
      <Choice<FlagFilter["rule"]> label={filters.rule} value={filter.rule} choices={[{ value: "", text: filters.allRules }, ...kinds.map((rule) => ({ value: rule, text: rules[rule] }))]} onChoose={(rule) => onFilter({ ...filter, rule })} />
      <Choice<FlagFilter["state"]> label={filters.state} value={filter.state} choices={[{ value: "", text: filters.allStates }, ...standing.map((state) => ({ value: state, text: states[state] }))]} onChoose={(state) => onFilter({ ...filter, state })} />
    </div>
  );
}

/** The flags that the filter lets through, in their order. */
export function filterFlags(flags: readonly WeighedFlag[], { unit, rule, state }: FlagFilter): readonly WeighedFlag[] {
  return flags.filter(({ table, flag }) => (unit === "" || table.unit === unit) && (rule === "" || flag.rule === rule) && (state === "" || flag.state === state));
}

function offered<Value extends string>(values: readonly Value[], chosen: Value | ""): Value[] {
  return [...new Set([...values, ...(chosen === "" ? [] : [chosen])])];
}
