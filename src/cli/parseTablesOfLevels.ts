import type { TableOfLevel, UnitLevel } from "../actions";
import { CLI_TEXTS } from "../locale/clis";
import type { Language } from "../locale/Language";
import { UNIT_LEVELS, UNIT_TEXTS } from "../locale/units";
import { parseKind } from "./tableOptions";
import { UnusableInput } from "./UnusableInput";

/**
 * Which tables the units of each level get: `usual`, or what was said of the level, several kinds by commas and a variant after a
 * slash. ["responsibility-area=interim-summary,risks/followed"]
 */
export function parseTablesOfLevels(usual: TableOfLevel, said: readonly string[], language: Language): Readonly<Record<UnitLevel, readonly TableOfLevel[]>> {
  const tables = { city: [usual], board: [usual], "service-area": [usual], "responsibility-area": [usual] } as Record<UnitLevel, readonly TableOfLevel[]>;
  for (const text of said) {
    const [word = "", kinds] = text.split("=", 2);
    const level = UNIT_LEVELS.find((one) => one === word || UNIT_TEXTS[language].levels[one] === word);
    if (level === undefined || kinds === undefined) throw new UnusableInput("option-invalid", CLI_TEXTS[language].optionInvalid("--tables", text, `${UNIT_LEVELS.join(", ")} = ${usual.kind}`));
    tables[level] = kinds.split(",").map((one) => {
      const [kind = "", variant] = one.trim().split("/", 2);
      return parseKind(kind, variant, language);
    });
  }
  return tables;
}
