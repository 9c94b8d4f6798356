import { isSameKey, labelKey } from "./labelKey";

test.each([
  ["Henkilöstökulut", "henkilostokulut"], ["HENKILÖSTÖKULUT", "henkilostokulut"], ["Henkilosto\u00ADkulut", "henkilostokulut"], ["Henkiléstökulut", "henkilestokulut"], ["Henki1östökulut", "henkilostokulut"], ["T0imintatuotot", "toimintatuotot"],
  ["Rahoitustuotot ja -kulut", "rahoitustuototjakulut"], ["Aineet, tarvikkeet ja tavarat", "aineettarvikkeetjatavarat"], ["Päiväkoti 1", "paivakoti1"], ["Hyvinvointi–lautakunta", "hyvinvointilautakunta"], ["", ""],
])("%j is compared as %j", (label, key) => expect(labelKey(label)).toBe(key));

test.each([
  ["Henkilostokulut", "Henkilöstökulut"], ["Henkiléstökulut", "Henkilöstökulut"], ["Virkkeellinen elämä", "Virikkeellinen elämä"], ["Toiminta-kulut", "Toimintakulut"], ["Poistot ja arvon alentumiset", "Poistot ja arvonalentumiset"],
])("%j and %j are one row", (one, other) => expect(isSameKey(labelKey(one), labelKey(other))).toBe(true));

test.each([
  ["Toimintatuotot", "Toimintakulut"], ["Tulot", "Menot"], ["Päiväkoti 1", "Päiväkoti 2"], ["Avustukset", "Muut kulut"], ["Palvelut", "Palkat"],
])("%j and %j are two rows", (one, other) => expect(isSameKey(labelKey(one), labelKey(other))).toBe(false));
