import type { UnitPart } from "../../domain/units/Unit";

/** Names of the columns of units, each the same rows of their list; the ids are what a parent is chosen from. */
export const UNIT_NAMES: Readonly<Record<UnitPart, string>> = {
  id: "toteuma.yksikko.tunnus",
  name: "toteuma.yksikko.nimi",
  parent: "toteuma.yksikko.ylayksikko",
  level: "toteuma.yksikko.taso",
  binding: "toteuma.yksikko.sitovuus",
  responsible: "toteuma.yksikko.vastuu",
};
