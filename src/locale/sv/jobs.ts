import type { JobTexts } from "../JobTexts";

export const jobs: JobTexts = {
  copy: {
    title: "Kopiera tabellen",
    purpose: "Den del av tabellen som skrivs ut, till urklipp för Word eller e-post: namn, rubriker, rader och not. Arbetskolumnerna och inmatningscellernas färg lämnas bort.",
    unit: "Siffror",
    copy: "Kopiera",
    copied: "Tabellen är i urklipp.",
    refused: "Urklipp är inte tillgängligt; markera tabellen på bladet och kopiera den med Ctrl+C.",
  },
  upgrade: {
    title: "Uppdatera tabellerna",
    purpose: "Tabellerna får de kolumner, formler och det utseende som denna Toteuma gör. Allt som har skrivits i cellerna blir kvar.",
    left: "Lämnas som de är",
    columnsAdded: (headers) => `Nytt: ${headers.join(", ")}`,
    columnsRemoved: (headers) => `Tas bort: ${headers.join(", ")}`,
    columnsMoved: (headers) => `Byter plats: ${headers.join(", ")}`,
    renamed: (from, to) => `Nytt namn: ${from} → ${to}`,
    formulas: (headers) => `Räknas på annat sätt: ${headers.join(", ")}`,
    looks: "Utseendet görs om.",
    willChange: (tables) => (tables === 0 ? "Det finns inget att uppdatera." : `${tables === 1 ? "1 tabell uppdateras" : `${tables} tabeller uppdateras`}.`),
    upgrade: "Uppdatera",
  },
};
