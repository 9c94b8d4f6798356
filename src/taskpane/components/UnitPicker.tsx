import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { PlacedUnit } from "../../actions";
import { FOLLOW_UP_TEXTS } from "../../locale/followUps";
import { useLanguage } from "../hooks/useTexts";

const useStyles = makeStyles({
  units: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  every: { width: "100%", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  unit: { overflowWrap: "anywhere" },
  level: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Each step of the tree, in rem; deep trees keep room for their names at 320 px. */
const INDENT = 1;
const DEEPEST = 5;

/** A unit to choose, in its place in the tree; one that no list has has no level. */
interface ChoosableUnit {
  readonly unit: Pick<PlacedUnit["unit"], "id" | "name"> & { readonly level: PlacedUnit["unit"]["level"] | null };
  readonly depth: number;
}

interface UnitPickerProps {
  readonly placed: readonly ChoosableUnit[];
  readonly isChosen: (id: string) => boolean;
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
}

/** The units as a tree, each to be chosen or left. */
export function UnitPicker({ placed, isChosen, onChoose }: UnitPickerProps) {
  const styles = useStyles();
  const texts = FOLLOW_UP_TEXTS[useLanguage()];
  const ids = placed.map(({ unit }) => unit.id);
  const chosen = ids.filter(isChosen).length;
  return (
    <div role="group" aria-label={texts.chosen(chosen, ids.length)}>
      <Checkbox
        className={styles.every} label={texts.everyUnit} checked={chosen === ids.length ? true : chosen === 0 ? false : "mixed"}
        onChange={() => onChoose(ids, chosen !== ids.length)}
      />
      <ul className={styles.units}>
        {placed.map(({ unit, depth }) => (
          <li key={unit.id} style={{ paddingLeft: `${Math.min(depth, DEEPEST) * INDENT}rem` }}>
            <Checkbox
              className={styles.unit} checked={isChosen(unit.id)} onChange={(_, data) => onChoose([unit.id], data.checked === true)}
              label={<>{unit.name}{unit.level !== null && <> <span className={styles.level}>{texts.levels[unit.level]}</span></>}</>}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
