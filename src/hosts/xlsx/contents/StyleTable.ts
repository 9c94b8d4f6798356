import type { ContentsStyle } from "../../../workbook/WorkbookContents";
import type { Look } from "../state/WorkbookState";
import { readLook } from "./readLook";

/** Looks as numbered styles, each once. */
export class StyleTable {
  private readonly byLook = new Map<Look, number | null>();
  private readonly byText = new Map<string, number>();
  private readonly styles: ContentsStyle[] = [];

  constructor(private readonly theme: readonly string[]) {}

  /** The number of the look's style; null where there is nothing to say of it. */
  number(look: Look | null): number | null {
    if (look === null) return null;
    const known = this.byLook.get(look);
    if (known !== undefined) return known;
    const style = readLook(look, this.theme);
    const text = JSON.stringify(style);
    const place = text === "{}" ? null : (this.byText.get(text) ?? this.styles.push(style) - 1);
    if (place !== null) this.byText.set(text, place);
    this.byLook.set(look, place);
    return place;
  }

  all(): readonly ContentsStyle[] {
    return this.styles;
  }
}
