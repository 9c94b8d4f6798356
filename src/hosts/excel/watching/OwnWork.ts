import type { CellAddress } from "../../../workbook/addresses/CellAddress";
import type { RangeAddress } from "../../../workbook/addresses/RangeAddress";

/** What the host itself is doing, so that it does not tell of its own changes as a person's. */
export class OwnWork {
  private running = 0;
  private selected: CellAddress | null = null;
  private sheets: readonly string[] | null = null;

  async during<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
    }
  }

  isRunning(): boolean {
    return this.running > 0;
  }

  select(cell: CellAddress): void {
    this.selected = cell;
  }

  /** Whether this is still the selection that the host made: Excel tells of one selecting several times. */
  hasSelected(range: RangeAddress): boolean {
    const own = this.selected;
    const same = own !== null && own.sheet.toLowerCase() === range.sheet.toLowerCase() && own.row === range.row && own.column === range.column;
    if (!same) this.selected = null;
    return same;
  }

  /** Keeps the sheets as the host has last seen or made them; tells whether they are others than before. */
  seeSheets(names: readonly string[]): boolean {
    const before = this.sheets;
    this.sheets = names;
    return before === null || before.join("\n") !== names.join("\n");
  }
}
