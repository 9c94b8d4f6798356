import { useCallback, useEffect, useRef, useState } from "react";
import { readForecast, readWorkbook, type ForecastReading, type HostError, type TableInWorkbook } from "../../actions";
import { useLatest } from "../hooks/useLatest";
import type { UnitProps } from "./ScreenProps";

export interface ForecastWatch {
  /** null until the unit has been read. */
  readonly reading: ForecastReading | null;
  readonly failure: HostError | null;
  /**
   * The reading of a table as the workbook is now, once nothing else is being written or taken back: the kept one where nothing has changed since, else a new one,
   * and always a new one `afresh`; null where the table is gone.
   */
  readonly readNow: (table: TableInWorkbook, afresh?: boolean) => Promise<ForecastReading | null>;
  /** Reads a table anew after it was written by our own hand, which moves no rows and is not told by the host. */
  readonly readAgain: (table: TableInWorkbook) => Promise<ForecastReading>;
}

/** The forecast of a table, read at the start and after every change. */
export function useForecastReading({ host, workbook, table, writer: { ownChanges, whenIdle } }: Pick<UnitProps, "host" | "workbook" | "table" | "writer">): ForecastWatch {
  const [reading, setReading] = useState<ForecastReading | null>(null);
  const changes = useRef(0);
  const asked = useRef(0);
  const spoken = useRef<TableInWorkbook | null>(null);
  const kept = useRef<{ readonly reading: ForecastReading; readonly changes: number; readonly asked: number } | null>(null);
  const countChanges = useCallback(() => changes.current + ownChanges(), [ownChanges]);

  const keep = useCallback(async (read: () => Promise<ForecastReading>) => {
    const [number, before] = [(asked.current += 1), countChanges()];
    const answer = await read();
    // An answer that was overtaken by a later one tells of an older workbook, and what is still being written for another unit does not bring it back.
    if (number < (kept.current?.asked ?? 0) || spoken.current === null || !isSame(answer.table, spoken.current)) return answer;
    kept.current = { reading: answer, changes: before, asked: number };
    setReading(answer);
    return answer;
  }, [countChanges]);

  const ask = useCallback(async () => {
    spoken.current = table;
    return keep(() => readForecast(host, workbook, table));
  }, [host, workbook, table, keep]);
  const { failure } = useLatest(ask, 0);

  // From the moment the host tells of a change, what is kept is not written by: the place of a row may be another.
  useEffect(() => {
    // What changed while another screen was looked at was not heard.
    changes.current += 1;
    return host.onChange((change) => {
      if (change.kind !== "selection") changes.current += 1;
    });
  }, [host]);

  const readNow = useCallback(async (table: TableInWorkbook, afresh = false): Promise<ForecastReading | null> => {
    await whenIdle();
    const known = kept.current;
    if (!afresh && known !== null && known.changes === countChanges() && isSame(known.reading.table, table)) return known.reading;
    const before = ownChanges();
    const state = await readWorkbook(host);
    const now = state.tables.find((one) => isSame(one, table));
    const answer = now === undefined ? null : await keep(() => readForecast(host, state, now));
    // What was read while our own hand changed it may be half of either.
    return before === ownChanges() ? answer : readNow(table, true);
  }, [host, keep, countChanges, ownChanges, whenIdle]);

  const readAgain = useCallback((table: TableInWorkbook) => keep(() => readForecast(host, workbook, table)), [host, workbook, keep]);
  return { reading, failure, readNow, readAgain };
}

/** Whether two readings speak of one table. */
export function isSame(one: TableInWorkbook, other: TableInWorkbook): boolean {
  return one.number === other.number && one.range.sheet.toLowerCase() === other.range.sheet.toLowerCase();
}
