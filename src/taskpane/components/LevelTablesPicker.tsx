import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { KindChoice, UnitLevel } from "../../actions";
import { FOLLOW_UP_TEXTS } from "../../locale/followUps";
import { useLanguage } from "../hooks/useTexts";
import { Details } from "./Details";

const useStyles = makeStyles({ kinds: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" } });

interface LevelTablesPickerProps {
  readonly level: UnitLevel;
  /** How many of its units are chosen. */
  readonly units: number;
  readonly kinds: readonly KindChoice[];
  readonly chosen: readonly KindChoice[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Which tables the units of a level get: their names, and behind them every kind to choose from. */
export function LevelTablesPicker({ level, units, kinds, chosen, onChoose }: LevelTablesPickerProps) {
  const styles = useStyles();
  const texts = FOLLOW_UP_TEXTS[useLanguage()];
  const ids = chosen.map((one) => one.id);
  return (
    <Details summary={texts.tablesOfLevel(texts.levels[level], units, chosen.length === 0 ? [texts.noTables] : chosen.map((one) => one.name))}>
      <div role="group" aria-label={`${texts.tables}: ${texts.levels[level]}`} className={styles.kinds}>
        {kinds.map((kind) => (
          <Checkbox
            key={kind.id} label={kind.name} checked={ids.includes(kind.id)}
            onChange={(_, data) => onChoose(data.checked === true ? [...ids, kind.id] : ids.filter((id) => id !== kind.id))}
          />
        ))}
      </div>
    </Details>
  );
}
