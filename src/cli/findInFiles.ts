import { findInGrid, findInWorkbook, gridOfText, HostError, type AuditAcceptance, type FoundTable, type Unit } from "../actions";
import type { Language } from "../locale/Language";
import { readText } from "./files";
import { isWorkbook } from "./isWorkbook";
import { naming, openFile } from "./openWorkbook";

/** A file that cannot be used, and why. */
export interface UnusableFile {
  readonly file: string;
  readonly error: HostError;
}

/** What several files hold together. */
interface FoundInFiles {
  readonly tables: readonly FoundTable[];
  readonly units: readonly Unit[];
  readonly acceptances: readonly AuditAcceptance[];
  readonly unusable: readonly UnusableFile[];
}

/** The tables of workbooks and text files, in the order of the files. One that cannot be used keeps none of the others from being read. */
export async function findInFiles(files: readonly string[], language: Language): Promise<FoundInFiles> {
  const tables: FoundTable[] = [];
  const units: Unit[] = [];
  const acceptances: AuditAcceptance[] = [];
  const unusable: UnusableFile[] = [];
  for (const file of files) {
    try {
      const found = await findInFile(file, language);
      tables.push(...found.tables);
      units.push(...found.units);
      acceptances.push(...found.acceptances);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      unusable.push({ file, error });
    }
  }
  return { tables, units, acceptances, unusable };
}

async function findInFile(file: string, language: Language): Promise<Omit<FoundInFiles, "unusable">> {
  if (!isWorkbook(file)) return { tables: findInGrid(gridOfText(readText(file), file)), units: [], acceptances: [] };
  const host = await openFile(file, language);
  return naming(file, () => findInWorkbook(host, { file }));
}
