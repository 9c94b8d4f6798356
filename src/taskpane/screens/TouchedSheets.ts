/** The sheets that were touched since they were audited. An audit that fails or is called off leaves them touched. */
export class TouchedSheets {
  /** When each sheet was touched last, counted in touches; null stands for a sheet that is not known. */
  private readonly touches = new Map<string | null, number>();
  private last = 0;
  private begun = 0;

  /** Null where it is not known which sheet it was. */
  touch(sheet: string | null): void {
    this.last += 1;
    this.touches.set(sheet, this.last);
  }

  /** An audit begins that reads what was touched by now; what comes back is for `forget`, once it is done. */
  begin(): number {
    this.begun = this.last;
    return this.begun;
  }

  forget(audited: number): void {
    for (const [sheet, touch] of this.touches) if (touch <= audited) this.touches.delete(sheet);
  }

  /** Whether any was touched since an audit began last: what kept that one from being done may last, so it is not begun again for nothing. */
  isFresh(): boolean {
    return this.last > this.begun;
  }

  sheets(): readonly string[] | "all" {
    const sheets = [...this.touches.keys()].filter((sheet) => sheet !== null);
    return this.touches.has(null) ? "all" : sheets;
  }
}
