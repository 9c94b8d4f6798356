import type { CellAddress } from "../../../workbook/addresses/CellAddress";
import { sameSheet, type RangeAddress } from "../../../workbook/addresses/RangeAddress";

/** What the host itself is doing, so that it does not tell of its own changes as a person's. */
export class OwnWork {
  private running = 0;
  /** The cells that the host has selected since a person last did, latest last: Excel may tell of an earlier one late. */
  private selected: readonly CellAddress[] = [];
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
    this.selected = [...this.selected, cell];
  }

  /** Whether the host made this selection: Excel tells of one selecting several times. What it made before is over then. */
  hasSelected(range: RangeAddress): boolean {
    const at = this.selected.map((own) => sameSheet(own.sheet, range.sheet) && own.row === range.row && own.column === range.column).lastIndexOf(true);
    this.selected = at < 0 ? [] : this.selected.slice(at);
    return at >= 0;
  }

  /** Keeps the sheets as the host has last seen or made them; tells whether they are others than before. */
  seeSheets(names: readonly string[]): boolean {
    const before = this.sheets;
    this.sheets = names;
    return before === null || before.join("\n") !== names.join("\n");
  }
}
