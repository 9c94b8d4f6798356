import { countNoun } from "../countNoun";
import type { SplitTexts } from "../SplitTexts";

const number = new Intl.NumberFormat("sv");
const counted = countNoun(number);

export const split: SplitTexts = {
  title: "Skicka till enheten",
  purpose: "Den valda enhetens tabeller som en egen arbetsbok som den ansvariga fyller i. Andra enheters siffror finns inte i den. På bladet Skickat minns arbetsboken vad den innehöll när den skickades. Denna arbetsbok förblir som den är.",
  file: (name, sheets) => `${name}: ${sheets.join(", ")}`,
  files: (count) => `Vad som skickas (${number.format(count)})`,
  willMake: (files, tables) => `${counted(files, "arbetsbok", "arbetsböcker")}, ${counted(tables, "tabell", "tabeller")}.`,
  tooMany: (most) => `Högst ${number.format(most)} arbetsböcker öppnas på en gång; välj färre enheter.`,
  notes: (findings) => `Observera (${number.format(findings)})`,
  make: (files) => (files > 1 ? "Gör arbetsböckerna" : "Gör arbetsboken"),
  made: (files) => (files === 1 ? "Arbetsboken är gjord. Spara den och skicka den till den ansvariga." : `${number.format(files)} arbetsböcker är gjorda. Spara dem och skicka dem till de ansvariga.`),
};
