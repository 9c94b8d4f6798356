import type { BindingRow, UnitLevel, UnitPart } from "../domain/units/Unit";

/** Words of the list of units: as the workbook shows them, and what else they are called where a list comes from elsewhere. */
export interface UnitTexts {
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: Readonly<Record<UnitPart, string>>;
  readonly alsoColumns: Readonly<Record<UnitPart, readonly string[]>>;
  readonly levels: Readonly<Record<UnitLevel, string>>;
  readonly alsoLevels: Readonly<Record<UnitLevel, readonly string[]>>;
  readonly bindings: Readonly<Record<BindingRow, string>>;
  readonly alsoBindings: Readonly<Record<BindingRow, readonly string[]>>;
  readonly parentTitle: string;
  readonly parentText: string;
}
