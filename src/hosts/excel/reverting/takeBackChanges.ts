import type { ExpectedCell } from "../../../workbook/plan/WorkbookPlan";
import { loadExpected } from "../applying/loadExpected";
import { ExcelRequest } from "../ExcelRequest";
import { loadStructure } from "../reading/loadStructure";
import type { Structure, SheetStructure } from "../reading/Structure";
import { runInExcel } from "../runInExcel";
import type { Changes } from "./Changes";

const BYTES = 900_000;

type Queued = { readonly bytes: number; readonly queue: (request: ExcelRequest) => void };

interface TakingBack {
  readonly afterExists?: boolean;
  readonly expects?: readonly ExpectedCell[];
}

/**
 * Makes the workbook as it was before the changes: what stood on found sheets returns, then added sheets go. Gives the names of the sheets that are left.
 * Waits until the person has left the cell. Where something else stands than what `expects` says, HostError "place-changed", and nothing is done. `afterExists`: Excel said that something was there already, so a sheet whose id it has not told is not ours to delete.
 */
export async function takeBackChanges(changes: Changes, { afterExists = false, expects = [] }: TakingBack = {}): Promise<readonly string[]> {
  return runInExcel(async (context) => {
    const structure = await readNow(context);
    await checkPlaces(context, expects.filter(({ cell }) => find(structure, cell.sheet) !== undefined));
    const added = structure.sheets.filter((sheet) => isAdded(changes, sheet, afterExists));
    const requests = group([...lift(changes, structure), ...restore(changes, structure), ...protect(changes, structure), ...added.map(remove)]);
    for (const queued of requests) await perform(context, queued);
    return structure.sheets.filter((sheet) => !added.includes(sheet)).map(({ name }) => name);
  }, { delayForCellEdit: true });
}

async function readNow(context: Excel.RequestContext): Promise<Structure> {
  const structure = loadStructure(context);
  await context.sync();
  return structure();
}

async function checkPlaces(context: Excel.RequestContext, expects: readonly ExpectedCell[]): Promise<void> {
  if (expects.length === 0) return;
  const check = loadExpected(new ExcelRequest(context), expects);
  await context.sync();
  check();
}

async function perform(context: Excel.RequestContext, queued: readonly Queued[]): Promise<void> {
  const request = new ExcelRequest(context);
  for (const { queue } of queued) queue(request);
  await context.sync();
}

function group(queued: readonly Queued[]): readonly (readonly Queued[])[] {
  const groups: Queued[][] = [];
  let bytes = 0;
  for (const one of queued) {
    const last = groups.at(-1);
    const fits = last !== undefined && bytes + one.bytes <= BYTES;
    if (fits) last.push(one);
    else groups.push([one]);
    bytes = (fits ? bytes : 0) + one.bytes;
  }
  return groups;
}

function find(structure: Structure, name: string): SheetStructure | undefined {
  return structure.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function lift(changes: Changes, structure: Structure): readonly Queued[] {
  return changes.protectionTouched()
    .flatMap((name) => find(structure, name) ?? [])
    .filter((sheet) => sheet.protected)
    .map((sheet) => ({ bytes: 500, queue: (request) => request.sheet(sheet.name).protection.unprotect() }));
}

function restore(changes: Changes, structure: Structure): readonly Queued[] {
  return changes.inReverse().filter(({ sheet }) => sheet === null || find(structure, sheet) !== undefined);
}

function protect(changes: Changes, structure: Structure): readonly Queued[] {
  return [...changes.lifted()]
    .filter(([name]) => find(structure, name) !== undefined)
    .map(([name, options]) => ({ bytes: 800, queue: (request) => request.sheet(name).protection.protect(options) }));
}

function isAdded(changes: Changes, sheet: SheetStructure, afterExists: boolean): boolean {
  return changes.added.some(({ name, id }) => (id === null ? !afterExists && name.toLowerCase() === sheet.name.toLowerCase() && !changes.wasThere(name) : id === sheet.id));
}

function remove({ id }: SheetStructure): Queued {
  return { bytes: 400, queue: (request) => request.context.workbook.worksheets.getItem(id).delete() };
}
