import { ICommandService, IResourceManagerService, UniverInstanceType } from "@univerjs/core";
import { InsertSheetMutation, MoveRangeMutation, type IInsertSheetMutationParams } from "@univerjs/sheets";
import type { ChartCells, SheetChart } from "../../../workbook/plan/SheetChart";
import type { UniverBook } from "../engine/UniverBook";
import { followStructure, insertedRows, type Following } from "./followStructure";
import { EMPTY_RECORD, copyRecord, type RecordedMeaning, type SheetRecord } from "./SheetRecord";

const RESOURCE = "SHEET_TOTEUMA_RECORDS_PLUGIN";
const COPY_SHEET = "sheet.command.copy-sheet";

/** The records of the open workbook's sheets, by Univer's sheet id; they are saved with it and follow what a person does to rows, columns and sheets. */
export class SheetRecords {
  private records = new Map<string, SheetRecord>();
  /** The sheet that a person is copying at this moment, or null. */
  copying: string | null = null;
  /** Whether sheets may not be added, removed or renamed. */
  structureProtected = false;

  constructor(private readonly book: UniverBook) {
    book.injector.get(IResourceManagerService).registerPluginResource<Record<string, SheetRecord>>({
      pluginName: RESOURCE,
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: () => JSON.stringify(Object.fromEntries(this.records)),
      parseJson: (text) => JSON.parse(text) as Record<string, SheetRecord>,
      onLoad: (_, records) => { this.records = new Map(Object.entries(records)); },
      // Whoever opens the next workbook says what is kept of it, and has done so by now.
      onUnLoad: () => undefined,
    });
    this.listen();
  }

  of(sheetId: string): SheetRecord {
    return this.records.get(sheetId) ?? EMPTY_RECORD;
  }

  set(sheetId: string, record: SheetRecord): void {
    this.records.set(sheetId, record);
  }

  /** Takes the records of a workbook that is about to be opened in the place of the one there was. */
  replace(records: ReadonlyMap<string, SheetRecord>, structureProtected: boolean): void {
    this.records = new Map(records);
    this.structureProtected = structureProtected;
  }

  /** Follows rows that a plan inserts, and gives the records as they were. */
  followInsertion(sheetId: string, row: number, count: number): ReadonlyMap<string, SheetRecord> {
    const before = this.records;
    this.follow(insertedRows(sheetId, row, count), false);
    return before;
  }

  private listen(): void {
    const commands = this.book.injector.get(ICommandService);
    commands.beforeCommandExecuted((command) => {
      if (command.id !== COPY_SHEET) return;
      const given = (command.params as { readonly subUnitId?: string } | undefined)?.subUnitId;
      this.copying = given ?? this.book.shown?.getSheetId() ?? null;
    });
    commands.onCommandExecuted((command) => {
      if (command.id === COPY_SHEET) this.copying = null;
      if (this.book.isPerforming()) return;
      if (command.id === InsertSheetMutation.id && this.copying !== null) {
        const { sheet } = command.params as IInsertSheetMutationParams;
        this.set(sheet.id, copyRecord(this.of(this.copying), this.copying, sheet.id));
        return;
      }
      const following = followStructure({ id: command.id, params: command.params ?? {} });
      if (following) this.follow(following, command.id === MoveRangeMutation.id);
    });
  }

  private follow(following: Following, cellsOnly: boolean): void {
    this.records = new Map([...this.records].map(([sheetId, record]) => {
      const here = <Part extends SheetRecord["unlocked"][number]>(part: Part): Part[] => {
        const moved = following(sheetId, part);
        return moved && moved.sheetId === sheetId ? [{ ...part, ...moved.rectangle }] : [];
      };
      const area = record.print && !cellsOnly ? here(record.print.area)[0] : record.print?.area;
      return [sheetId, {
        ...record,
        // Cells that are moved leave the lock where it was, as the guard allows moving between unlocked cells only.
        unlocked: cellsOnly ? record.unlocked : record.unlocked.flatMap(here),
        names: record.names.map(({ name, refersTo }) => ({ name, refersTo: followMeaning(refersTo, following) })),
        charts: cellsOnly ? record.charts : record.charts.flatMap((chart) => followChart(chart, here)),
        anchors: cellsOnly ? record.anchors : record.anchors.flatMap(here),
        print: record.print && area ? { ...record.print, area } : null,
      }];
    }));
  }
}

/** A chart goes along with its cells, and goes where any of them are gone. */
function followChart(chart: SheetChart, here: (cells: ChartCells) => readonly ChartCells[]): readonly SheetChart[] {
  const [place] = here(chart.place);
  const [title] = here({ ...chart.title, rows: 1, columns: 1 });
  const [categories] = here(chart.categories);
  const series = chart.series.flatMap((one) => here(one.values).map((values) => ({ ...one, values })));
  if (place === undefined || title === undefined || categories === undefined || series.length < chart.series.length) return [];
  return [{ ...chart, place, title: { row: title.row, column: title.column }, categories, series }];
}

function followMeaning(meaning: RecordedMeaning, following: Following): RecordedMeaning {
  if (!("sheetId" in meaning)) return meaning;
  return following(meaning.sheetId, meaning.rectangle) ?? { formula: "#REF!" };
}
