import leaderArea from "../../../samples/heinola-2026-03/000-palvelualuejohtajan-vastuualue.tsv";
import board from "../../../samples/heinola-2026-03/000-hyvinvoinnin-edistamisen-lautakunta.tsv";
import wellbeing from "../../../samples/heinola-2026-03/000-hyvinvointipalvelut.tsv";
import stimulatingLife from "../../../samples/heinola-2026-03/000-virikkeellinen-elama.tsv";
import digital from "../../../samples/heinola-2026-03/003-digi.tsv";
import administration from "../../../samples/heinola-2026-03/003-hallintopalvelut.tsv";
import personnel from "../../../samples/heinola-2026-03/003-henkilostopalvelut.tsv";
import development from "../../../samples/heinola-2026-03/003-kehittamispalvelut.tsv";
import finance from "../../../samples/heinola-2026-03/003-talouspalvelut.tsv";
import audit from "../../../samples/heinola-2026-03/003-tarkastustoimi.tsv";
import elections from "../../../samples/heinola-2026-03/003-vaalit.tsv";
import sharedServices from "../../../samples/heinola-2026-03/003-yhteiset-palvelut.tsv";
import { makeSample, type SampleTable } from "./makeSample";

const TABLES: readonly SampleTable[] = [
  { kind: "interim-statement", figures: sharedServices },
  { kind: "interim-summary", figures: elections },
  { kind: "interim-summary", figures: audit },
  { kind: "interim-summary", figures: finance },
  { kind: "interim-summary", figures: personnel },
  { kind: "interim-summary", figures: administration },
  { kind: "interim-summary", figures: digital },
  { kind: "interim-summary", figures: development },
  { kind: "interim-statement", figures: wellbeing },
  { kind: "interim-statement", figures: board },
  { kind: "interim-summary", figures: leaderArea },
  { kind: "interim-summary", figures: stimulatingLife },
];

/** Heinola's interim review 1–3/2026: a service area with its seven units and another with its board, as the city published them, in a file. */
export function makeHeinola(): Promise<Uint8Array> {
  return makeSample(TABLES);
}
