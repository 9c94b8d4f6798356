import { units as en } from "./en/units";
import { units as fi } from "./fi/units";
import type { Language } from "./Language";
import { units as sv } from "./sv/units";
import type { UnitTexts } from "./UnitTexts";

/** The words of the list of units in each language. */
export const UNIT_TEXTS: Readonly<Record<Language, UnitTexts>> = { fi, sv, en };

/** The levels and binding rows that a door offers, for layers that may not take values of the domain. */
export { BINDING_ROWS, UNIT_LEVELS } from "../domain/units/Unit";
