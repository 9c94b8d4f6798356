import { findTemplate } from "../templates";
import { rangeAt } from "../workbook/addresses/RangeAddress";
import type { CellAddress } from "../workbook/addresses/CellAddress";
import { layOutRegister } from "../workbook/register/RegisterLayout";
import { findGiver, type Giver } from "../workbook/sent/findGiver";
import { readSent, type ReadSent } from "../workbook/sent/readSent";
import { ENTRY_PARTS, type SentPlace, type SentTable } from "../workbook/sent/Sent";
import { printPlace, sameValue } from "../workbook/sent/sentWords";
import { findNamedRange } from "../workbook/settings/findNamedRange";
import { REGISTER_NAMES } from "../workbook/settings/names";
import { SENT_NAMES } from "../workbook/settings/sentNames";
import { readTable } from "../workbook/table/readTable";
import { locate, typedPlaces } from "../workbook/table/typedPlaces";
import type { CellValue, RangeReading, WorkbookHost, WorkbookReading } from "../workbook/WorkbookHost";
import { readInParts, valuesAndFormulas } from "./readInParts";
import { readStructure, type TableInWorkbook, type WorkbookState } from "./readWorkbook";

/** A cell that holds something else than when the workbook was sent. */
export interface SentChange {
  readonly place: SentPlace;
  /** Where it stands now; null where it is gone. */
  readonly cell: CellAddress | null;
  /** Who is to give it: a change by the head is an answer, one of finance's figures is for finance to judge. */
  readonly giver: Giver;
  /** What was sent; absent where the cell was not there, such as on a row that was added. Null is a blank cell. */
  readonly sent?: CellValue;
  /** What it holds now; absent where it is gone. */
  readonly now?: CellValue;
}

/** What became of a workbook that was sent. */
export interface SentChanges {
  readonly sent: ReadSent;
  /** In the order of the tables and of their cells, the register last. */
  readonly changes: readonly SentChange[];
  /** Tables that were sent and are gone or damaged: nothing is told of their cells. */
  readonly unread: readonly SentTable[];
}

/** Compares a workbook with what it remembers of its sending; null where it remembers none. At most five reads, more where it has more than forty tables. */
export async function readSentChanges(host: WorkbookHost): Promise<SentChanges | null> {
  const { reading, state } = await readStructure(host);
  const sent = await readSentOf(host, reading);
  if (sent === null) return null;
  const tables = listTables(sent).map((table) => ({ table, found: findTable(table, sent, state) }));
  const present = tables.flatMap(({ table, found }) => (found === null ? [] : [{ table, found }]));
  const readings = await readInParts(host, valuesAndFormulas, present.map(({ found }) => found.range));
  const cells = present.map(({ table, found }, index) => ({ table, cells: readCells(table, found, readings[index]) }));
  const read = new Set(cells.flatMap(({ table, cells: own }) => (own === null ? [] : [table.number])));
  const now = new Map([...cells.flatMap(({ cells: own }) => own ?? []), ...(await readEntries(host, reading, sent))].map((one) => [keyOf(one.place), one]));
  const before = new Map(sent.figures.map((figure) => [keyOf(figure), figure]));
  const told = (place: SentPlace): boolean => place.table === null || read.has(place.table.number);
  const changed = sent.figures.filter(told).flatMap((figure): readonly SentChange[] => {
    const { value, ...place } = figure;
    const held = now.get(keyOf(figure));
    // A blank cell that is gone is no loss.
    if (held === undefined ? value === null : sameValue(value, held.value)) return [];
    return [{ place, cell: held?.cell ?? null, giver: giverOf(place), sent: value, ...(held === undefined ? {} : { now: held.value }) }];
  });
  const added = [...now.values()].filter(({ place, value }) => value !== null && !before.has(keyOf(place))).map(({ place, cell, value }): SentChange => ({ place, cell, giver: giverOf(place), now: value }));
  return { sent, changes: [...changed, ...added].sort(byTable), unread: tables.filter(({ table }) => !read.has(table.number)).map(({ table }) => table) };
}

/** A cell as it stands now. */
interface PresentCell {
  readonly place: SentPlace;
  readonly cell: CellAddress;
  readonly value: CellValue;
}

async function readSentOf(host: WorkbookHost, { names }: WorkbookReading): Promise<ReadSent | null> {
  const [identity, list] = [findNamedRange(names, SENT_NAMES.identity), findNamedRange(names, SENT_NAMES.list)];
  if (identity === null || list === null) return null;
  const { ranges } = await host.read({ ranges: [identity, list] });
  return readSent({ identity: ranges[0]?.values ?? [], list: ranges[1]?.values ?? [], fingerprint: names.find(({ scope, name }) => scope === null && name.toLowerCase() === SENT_NAMES.fingerprint)?.text ?? null });
}

/** The tables of the list, by their numbers. */
function listTables({ figures }: ReadSent): readonly SentTable[] {
  return [...new Map(figures.flatMap(({ table }) => (table === null ? [] : [[table.number, table] as const]))).values()];
}

/** The same table now: of its kind and variant, and the same one among those. Its version may have grown meanwhile. */
function findTable({ number, kind, variant }: SentTable, sent: ReadSent, { tables, sheets }: WorkbookState): TableInWorkbook | null {
  const isAlike = (one: { readonly kind: string; readonly variant: string }): boolean => one.kind === kind && one.variant === variant;
  const nth = listTables(sent).filter((one) => isAlike(one) && one.number < number).length;
  const place = ({ range }: TableInWorkbook): number => sheets.indexOf(range.sheet);
  return tables.filter(({ identity }) => isAlike(identity)).sort((a, b) => place(a) - place(b) || a.number - b.number)[nth] ?? null;
}

function readCells(table: SentTable, { identity }: TableInWorkbook, reading: RangeReading | undefined): readonly PresentCell[] | null {
  const template = findTemplate(identity.kind, identity.variant, identity.version);
  const read = template === null || reading === undefined ? null : readTable(template, identity, reading);
  if (read === null) return null;
  return typedPlaces(read.definition).map((at) => {
    const { row, column } = locate(at, read.layout);
    return { place: { table, at }, cell: { sheet: read.layout.sheet, row, column }, value: read.value(row, column) };
  });
}

/** The entries of the register, where one was sent. */
async function readEntries(host: WorkbookHost, { names }: WorkbookReading, sent: ReadSent): Promise<readonly PresentCell[]> {
  const units = findNamedRange(names, REGISTER_NAMES.units);
  if (units === null) return [];
  const { entries } = layOutRegister(units);
  const { ranges } = await host.read({ ranges: [rangeAt(entries.sheet, entries.row, entries.column, entries.rows, ENTRY_PARTS.length)] });
  const known = Math.max(0, ...sent.figures.map(({ at }) => (at.kind === "entry" ? at.entry : 0)));
  return (ranges[0]?.values ?? []).flatMap((cells, index) => (index >= known && cells.every((value) => value === null) ? [] : ENTRY_PARTS.map((part, column): PresentCell => ({
    place: { table: null, at: { kind: "entry", entry: index + 1, part } }, cell: { sheet: entries.sheet, row: entries.row + index, column: entries.column + column }, value: cells[column] ?? null,
  }))));
}

function giverOf(place: SentPlace): Giver {
  return findGiver(place.table === null ? null : findTemplate(place.table.kind, place.table.variant, place.table.version), place);
}

/** The same for a cell that was sent and the same cell now. */
function keyOf(place: SentPlace): string {
  return printPlace(place).join("\t");
}

function byTable(one: SentChange, other: SentChange): number {
  const numberOf = ({ place }: SentChange): number => place.table?.number ?? Number.MAX_SAFE_INTEGER;
  return numberOf(one) - numberOf(other);
}
