import { spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PROGRAMS = ["soffice", "libreoffice", "/usr/lib/libreoffice/program/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
const LONGEST_RUN = 120_000;

/** The LibreOffice of this machine, or null. */
export function findLibreOffice(): string | null {
  return PROGRAMS.find((program) => spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0) ?? null;
}

/** The language that numbers and texts of formulas are shown in. */
export type JudgeLanguage = "fi-FI" | "sv-FI" | "en-US";

/** Converts a file as `soffice --convert-to` does, everything computed anew, and gives the files that came of it by name. */
export async function convert(bytes: Uint8Array, to: string, language: JudgeLanguage): Promise<ReadonlyMap<string, Uint8Array>> {
  const program = findLibreOffice();
  if (program === null) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "toteuma-"));
  try {
    await writeProfile(join(folder, "profile"), language);
    await writeFile(join(folder, "file.xlsx"), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    await run(program, [profile, "--headless", "--convert-to", to, "--outdir", join(folder, "out"), join(folder, "file.xlsx")]);
    const names = (await readdir(join(folder, "out")).catch(() => [])).sort();
    return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, "out", name))] as const)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A profile of our own: by itself LibreOffice trusts the values that a file has kept. */
async function writeProfile(folder: string, language: JudgeLanguage): Promise<void> {
  await mkdir(join(folder, "user"), { recursive: true });
  await writeFile(join(folder, "user", "registrymodifications.xcu"), `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${language}</value></prop></item>
</oor:items>
`);
}

function run(program: string, options: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { stdio: ["ignore", "ignore", "pipe"], timeout: LONGEST_RUN });
    let said = "";
    child.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`LibreOffice ended with ${String(code)}: ${said}`))));
  });
}
