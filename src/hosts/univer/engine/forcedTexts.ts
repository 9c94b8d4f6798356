import { CellValueType, type ICellData } from "@univerjs/core";
import { BaseReferenceObject, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";

// Univer's formulas take every text that reads like an error for one, and they tell a failed formula's cell by nothing else.
const read = Object.getOwnPropertyDescriptor(BaseReferenceObject.prototype, "getCellValueObject")?.value as (this: BaseReferenceObject, cell: ICellData) => BaseValueObject;

/** Lets a text of the forced kind be a text in formulas too, as one behind an apostrophe is in Excel. "#N/A" is then no error. */
export function keepForcedTexts(): void {
  BaseReferenceObject.prototype.getCellValueObject = function (this: BaseReferenceObject, cell: ICellData): BaseValueObject {
    return cell.t === CellValueType.FORCE_STRING && typeof cell.v === "string" ? StringValueObject.create(cell.v) : read.call(this, cell);
  };
}
