import { finding, type Finding } from "../domain/findings/Finding";
import { keyOf, type UnitPlace } from "../domain/units/checkUnits";
import { BINDING_ROWS, UNIT_LEVELS, UNIT_PARTS, type Unit, type UnitPart } from "../domain/units/Unit";
import { LANGUAGES } from "../locale/Language";
import { UNIT_TEXTS } from "../locale/units";
import type { UnitTexts } from "../locale/UnitTexts";
import { normaliseText } from "./normaliseText";

/** A unit as it was written, part by part; "" for what was not. */
export type UnitWords = Readonly<Record<UnitPart, string>>;

/** Units, and what of them could not be understood. */
export interface UnitsReading {
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
  /** Where each part of a unit was written. */
  readonly placeOf: UnitPlace;
}

/** The part that a column's header names in any language; null where it names none. */
export function matchUnitColumn(header: string): UnitPart | null {
  return matchWord(header, UNIT_PARTS, (texts) => texts.columns, (texts) => texts.alsoColumns);
}

/**
 * What was written of units as units: levels and binding rows by their words in any language, a parent by its id or else its name.
 * A unit without an id goes by its name; where nothing is said of what binds, the margin does. `placeOf` tells where the line of an index stands;
 * `present` are units that are there already and may be parents.
 */
export function parseUnitWords(lines: readonly UnitWords[], placeOf: (index: number, part: UnitPart) => Finding["place"], present: readonly Unit[] = []): UnitsReading {
  const findings: Finding[] = [];
  const known = [...present, ...lines.map((line) => ({ id: line.id || line.name, name: line.name }))];
  const ids = new Set(known.map((one) => keyOf(one.id)));
  const idsByName = new Map(known.map((one) => [keyOf(one.name), one.id]));
  const units = lines.map((line, index): Unit => {
    const level = matchWord(line.level, UNIT_LEVELS, (texts) => texts.levels, (texts) => texts.alsoLevels);
    if (level === null) findings.push(finding({ code: "unit-level-unknown", text: line.level }, placeOf(index, "level")));
    const binding = line.binding === "" ? "net" : matchWord(line.binding, BINDING_ROWS, (texts) => texts.bindings, (texts) => texts.alsoBindings);
    if (binding === null) findings.push(finding({ code: "unit-binding-unknown", text: line.binding }, placeOf(index, "binding")));
    const parent = ids.has(keyOf(line.parent)) ? line.parent : (idsByName.get(keyOf(line.parent)) ?? line.parent);
    return {
      id: line.id || line.name, name: line.name, parent: line.parent === "" ? null : parent,
      level: level ?? "responsibility-area", binding: binding ?? "net", responsible: line.responsible,
    };
  });
  return { units, findings, placeOf: (unit, part) => placeOf(units.indexOf(unit), part) };
}

function matchWord<Key extends string>(
  word: string,
  keys: readonly Key[],
  shown: (texts: UnitTexts) => Readonly<Record<Key, string>>,
  also: (texts: UnitTexts) => Readonly<Record<Key, readonly string[]>>,
): Key | null {
  const wanted = normaliseText(word);
  if (wanted === "") return null;
  const names = (key: Key): readonly string[] => [key, ...LANGUAGES.flatMap((language) => [shown(UNIT_TEXTS[language])[key], ...also(UNIT_TEXTS[language])[key]])];
  return keys.find((key) => names(key).some((name) => normaliseText(name) === wanted)) ?? null;
}
