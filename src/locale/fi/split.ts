import { countNoun } from "../countNoun";
import type { SplitTexts } from "../SplitTexts";

const number = new Intl.NumberFormat("fi");
const counted = countNoun(number);

export const split: SplitTexts = {
  title: "Lähetä yksikölle",
  purpose: "Valitun yksikön taulukot omana työkirjana vastuuhenkilön täytettäväksi. Muiden yksiköiden lukuja siinä ei ole. Työkirja muistaa sivulla Lähetetty, mitä siinä oli lähetettäessä. Tämä työkirja säilyy ennallaan.",
  file: (name, sheets) => `${name}: ${sheets.join(", ")}`,
  files: (count) => `Mitä lähtee (${number.format(count)})`,
  willMake: (files, tables) => `${counted(files, "työkirja", "työkirjaa")}, ${counted(tables, "taulukko", "taulukkoa")}.`,
  tooMany: (most) => `Kerralla avataan enintään ${number.format(most)} työkirjaa; valitse vähemmän yksiköitä.`,
  notes: (findings) => `Huomaa (${number.format(findings)})`,
  make: (files) => (files > 1 ? "Tee työkirjat" : "Tee työkirja"),
  made: (files) => (files === 1 ? "Työkirja on tehty. Tallenna se ja lähetä vastuuhenkilölle." : `${number.format(files)} työkirjaa on tehty. Tallenna ne ja lähetä vastuuhenkilöille.`),
};
