import type { CliTexts } from "../CliTexts";

export const cli: CliTexts = {
  usage: (kinds) => `Käyttö: toteuma new LAJI --unit NIMI --year 2026 --period 1-3 --out TIEDOSTO.xlsx
       toteuma new LAJI --units TIEDOSTO.tsv --year 2026 --period 1-3 --out TIEDOSTO.xlsx
       toteuma audit TIEDOSTO… : tarkistaa .xlsx- ja .tsv-tiedostojen taulukot ja kertoo, mikä ei täsmää
       toteuma adopt TIEDOSTO.tsv|TIEDOSTO.xlsx --out TIEDOSTO.xlsx [--in-place]: ottaa taulukot
                   käyttöön kaavoin, kunkin omalla sivullaan havaintoineen, tai --in-place omissa soluissaan
        toteuma close-month TIEDOSTO.xlsx --out TIEDOSTO.xlsx: sulkee seuraavan kuukauden
        toteuma new-year TIEDOSTO.xlsx --out TIEDOSTO.xlsx: tekee seuraavan vuoden työkirjan
        toteuma split TIEDOSTO.xlsx --unit NIMI [--unit NIMI …] | --all --out KANSIO: tekee
                   kullekin yksikölle oman työkirjan täytettäväksi; yhdelle käy --out TIEDOSTO.xlsx
  LAJI             ${kinds}
  --figures F.tsv  luvut: ensimmäinen rivi otsikot, ensimmäinen sarake rivien nimet
  --units F.tsv    taulukot kaikille tiedoston yksiköille: ensimmäinen rivi otsikot
                   Tunnus, Yksikkö, Yläyksikkö, Taso, Sitova rivi, Vastuurooli; Yksikkö ja Taso tarvitaan
  --tables T=LAJI  mitä tason T yksiköt saavat LAJIN sijasta, kullekin tasolle omansa:
                   --tables vastuualue=interim-summary,risks; taso on city, board, service-area
                   tai responsibility-area, muunnelma annetaan kauttaviivalla: risks/followed
  --profile A–D    etumerkit (A: kulut negatiivisina)
  --zero-budget    zero tai blank: mitä toteuma-% näyttää, kun talousarvio on 0
  --variant        lajin muunnelma, esimerkiksi planned (tunnusluvut)
  --deviation      poikkeaman suunta: profile, budget-minus-actual, actual-minus-budget tai favourable-positive
  --percent-decimals  0, 1 tai 2
  --money-unit     euro tai thousand-euro
  --risk-scale     riskien asteikko 2–10
  --sheet NIMI     taulukkosivun nimi
  --force          korvaa olemassa oleva tiedosto
  --lang fi|sv|en  taulukon ja viestien kieli
  --json           tulos tai virhe yhtenä JSON-asiakirjana`,
  commandUnknown: (command) => (command === "" ? "Anna komento, esimerkiksi new; toteuma --help kertoo käytön." : `Komentoa ”${command}” ei ole; toteuma --help kertoo käytön.`),
  optionUnknown: (option) => `Valintaa ${option} ei ole; toteuma --help kertoo käytön.`,
  optionMissing: (option) => `Anna ${option}; toteuma --help kertoo käytön.`,
  eitherMissing: (option, other) => `Anna ${option} tai ${other}; toteuma --help kertoo käytön.`,
  optionInvalid: (option, value, allowed) => `${option} ei voi olla ”${value}”; anna ${allowed}.`,
  optionConflict: (option, other) => `Valinnat ${option} ja ${other} eivät käy yhdessä; anna vain toinen.`,
  outIsInput: (file) => `--out kirjoittaisi luettavan tiedoston ”${file}” päälle; anna toinen nimi.`,
  optionDashed: (word) => `Arvo, joka alkaa --, kirjoitetaan yhteen valintansa kanssa, näin: ${word}.`,
  workbookName: "nimi, joka päättyy .xlsx",
  years: "vuosi väliltä 1990–2100, esimerkiksi 2026",
  periods: "kuukaudet tammikuusta alkaen, 1 tai 1-2 … 1-12, esimerkiksi 1-3",
  optionRepeated: (option) => `${option} on annettu kahdesti; anna se kerran.`,
  wordUnexpected: (word) => `Sanalle ”${word}” ei ole paikkaa; kirjoita arvo, jossa on välilyöntejä, lainausmerkkeihin.`,
  kindMissing: (kinds) => `Anna taulukkolaji sanan new jälkeen; lajit ovat ${kinds}.`,
  kindUnknown: (kind, kinds) => `Taulukkolajia ”${kind}” ei ole; lajit ovat ${kinds}.`,
  fileMissing: "Anna avattava .xlsx-tiedosto; toteuma --help kertoo käytön.",
  auditFileMissing: "Anna tarkistettavat tiedostot, .xlsx tai .tsv; toteuma --help kertoo käytön.",
  adoptFileMissing: "Anna käyttöön otettava tiedosto, .xlsx tai .tsv; toteuma --help kertoo käytön.",
  adopted: (table, formulas, inputs) => `${table}: ${formulas === 1 ? "1 kaava" : `${formulas} kaavaa`}, ${inputs === 1 ? "1 syötetty luku" : `${inputs} syötettyä lukua`}.`,
  severities: { error: "virhe:", warning: "tarkista:", info: "huomaa:" },
  audited: ({ tables, checks, errors, warnings, rounded }) => `Tarkistettiin ${tables === 1 ? "1 taulukko" : `${tables} taulukkoa`} ja ${checks === 1 ? "1 täsmäytys" : `${checks} täsmäytystä`}: ${errors === 1 ? "1 virhe" : `${errors} virhettä`}, ${warnings === 1 ? "1 tarkistettava" : `${warnings} tarkistettavaa`}. Pyöristys selittää ${rounded === 1 ? "1 eron" : `${rounded} eroa`}.`,
  notAudited: (files) => (files === 1 ? "Yhtä tiedostoa ei voitu tarkistaa." : `${files} tiedostoa ei voitu tarkistaa.`),
  monthClosed: (file, through, year) => `Kirjoitettiin ${file}: suljettu kausi ${through === 1 ? "1" : `1–${through}`}/${year}`,
  older: (count) => (count === 1 ? "Yksi taulukko odottaa uusia lukuja:" : `${count} taulukkoa odottaa uusia lukuja:`),
  written: (file, sheets) => `Kirjoitettiin ${file}: ${sheets}`,
  writtenFollowUp: (file, units, tables) => `Kirjoitettiin ${file}: ${units} yksikköä, ${tables} taulukkoa`,
  folderName: "kansio, sillä tiedostoja tulee monta",
  writtenSplit: (files) => (files === 1 ? "Kirjoitettiin yksi työkirja:" : `Kirjoitettiin ${files} työkirjaa:`),
  differences: (count) => (count === 1 ? "Yksi annettu luku eroaa lasketusta:" : `${count} annettua lukua eroaa lasketusta:`),
  notes: "Huomaa:",
  more: (sentence, count) => `${sentence} (ja ${count} muuta)`,
  failed: "Ohjelmassa on virhe, eikä työ valmistunut; alla on tieto sen kehittäjille.",
};
