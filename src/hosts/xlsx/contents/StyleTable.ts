import type { ContentsStyle } from "../../../workbook/WorkbookContents";
import type { Looks } from "../state/Looks";
import type { Look } from "../state/WorkbookState";
import { readLook } from "./readLook";

/** Looks as numbered styles, each once. */
export class StyleTable {
  private readonly byLook = new Map<Look | null, number | null>();
  private readonly byText = new Map<string, number>();
  private readonly styles: ContentsStyle[] = [];

  /** A look without a font has the file's own. */
  constructor(private readonly theme: readonly string[], private readonly defaultFont: Looks["defaultFont"]) {}

  /** The number of the look's style; null where there is nothing to say of it. */
  number(look: Look | null): number | null {
    const known = this.byLook.get(look);
    if (known !== undefined) return known;
    const style = readLook(look ?? {}, this.defaultFont, this.theme);
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
