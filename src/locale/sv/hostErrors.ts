import type { HostErrorTexts } from "../HostErrorTexts";

const quoted = (subject: string): string => (subject === "" ? "" : ` ”${subject}”`);

export const hostErrors: HostErrorTexts = {
  "cell-being-edited": () => "En cell redigeras; tryck Enter eller Esc och försök igen.",
  "typing-refused": (subject) => `Det som skrevs i ${subject === "" ? "cellen" : `cellen ${subject}`} dög inte, och cellen är oförändrad; skriv på nytt och försök sedan igen.`,
  "not-computed": () => "Beräkningen blev inte klar på en minut; vänta en stund och försök igen.",
  "workbook-protected": () => "Arbetsbokens struktur är skyddad; ta bort skyddet på fliken Granska i Excel.",
  "sheet-protected": (subject) => `Bladet${quoted(subject)} är skyddat; ta bort skyddet på fliken Granska i Excel och försök igen.`,
  "item-missing": (subject) => `Objektet${quoted(subject)} finns inte längre i arbetsboken; inget skrevs.`,
  "item-exists": (subject) => `Arbetsboken har redan ${subject === "" ? "ett objekt med samma namn" : `”${subject}”`}; inget skrevs.`,
  "too-large": () => "Ändringen är för stor för att göras på en gång; inget skrevs.",
  "file-unreadable": (subject) => `Filen${quoted(subject)} kan inte läsas: den är skadad eller inte .xlsx.`,
  "file-encrypted": (subject) => `Filen${quoted(subject)} är krypterad eller skyddad med lösenord; spara den utan skydd i Excel och försök igen.`,
  "file-not-found": (subject) => `Filen${quoted(subject)} hittades inte.`,
  "file-is-folder": (subject) => `Sökvägen${quoted(subject)} är en mapp, inte en fil.`,
  "file-not-text": (subject) => `Filen${quoted(subject)} är inte text; spara siffrorna som tabbavgränsad text (.tsv).`,
  "file-cannot-be-opened": (subject) => `Filen${quoted(subject)} kan inte öppnas; kontrollera rättigheterna.`,
  "file-exists": (subject) => `Filen${quoted(subject)} finns redan; ge ett annat namn eller lägg till --force.`,
  "file-cannot-be-written": (subject) => `Filen${quoted(subject)} kan inte skrivas; kontrollera mappen och rättigheterna.`,
  "file-too-large": (subject) => `Filen${quoted(subject)} är för stor: den har fler celler eller bilagor än vad som kan läsas på en gång. Spara de tabeller som behövs i en egen fil och försök igen.`,
  "cells-moved": (subject) => `På bladet${quoted(subject)} har rader eller kolumner lagts till, tagits bort eller flyttats vid kommentarer, bilder eller filter; ångra det eller gör det i Excel. Inget skrevs.`,
  "place-changed": (subject) => `På bladet${quoted(subject)} har rader eller kolumner under tiden lagts till, tagits bort eller flyttats. Inget ändrades; se först efter var raderna nu finns.`,
  "sheet-name-unusable": (subject) => `Excel godtar inte bladets namn${quoted(subject)}: ett namn har högst 31 tecken, inget av tecknen \\/?*[]: och ingen apostrof i kanten. Byt namn på bladet; inget skrevs.`,
  "rows-not-insertable": (subject) => `Rader kan inte läggas till på bladet${quoted(subject)} i en öppnad fil, eftersom allt innehåll inte skulle följa med; lägg till raden i Excel eller på arbetsbordet. Ingenting skrevs.`,
  "not-supported": () => "Denna Excel stöder inte funktionen; uppdatera Office till version 2021 eller senare.",
  cancelled: () => "Avbröts; arbetsboken är oförändrad.",
  "partly-reverted": () => "Skrivningen avbröts och allt kunde inte tas tillbaka; granska de tillagda bladen innan du sparar.",
  unknown: () => "Ändringen kunde inte göras; inget skrevs. Försök igen.",
};
