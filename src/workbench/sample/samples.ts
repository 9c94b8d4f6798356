import type { Sample } from "../Workbench";
import { readSampleText } from "./readSampleText";
import type { SampleReport } from "./SampleReport";

/** Heinola's published reports, each a workbook with all their tables; the first is shown when the page opens. */
export const samples: readonly Sample[] = [
  { id: "interim", name: "Heinola 1–3 2026.xlsx", bytes: () => make({ folder: "heinola-2026-03", year: 2026, through: 3, units: "heinola" }) },
  { id: "closing", name: "Heinola tilinpäätös 2025.xlsx", bytes: () => make({ folder: "heinola-2025-closing", year: 2025, through: 12 }) },
  { id: "halfYear", name: "Heinola 1–6 2024.xlsx", bytes: () => make({ folder: "heinola-2024-06", year: 2024, through: 6 }) },
  { id: "plan", name: "Heinola käyttösuunnitelma 2024.xlsx", bytes: () => make({ folder: "heinola-2024-plan", year: 2024, through: 12 }) },
];

async function make(report: SampleReport): Promise<Uint8Array> {
  const { makeSample } = await import("./makeSample");
  return makeSample(report, readSampleText);
}
