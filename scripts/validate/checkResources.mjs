import { childrenOf, everything, find } from "./parseXml.mjs";

/** Besides Finnish, the default. Office looks for its own display language exactly, so both lands of a language are named. */
const LANGUAGES = ["sv-SE", "sv-FI", "en-US", "en-GB"];
const LONGEST_ID = 32;
const LENGTHS = { DisplayName: 125, Description: 250, "bt:ShortStrings": 125, "bt:LongStrings": 250 };

// The kind of resource that an element's resid must name.
const KINDS = {
  "bt:Image": "bt:Images", SourceLocation: "bt:Urls", LearnMoreUrl: "bt:Urls", FunctionFile: "bt:Urls",
  Label: "bt:ShortStrings", Title: "bt:ShortStrings",
};

/** What is wrong with texts and references: ids that lead nowhere, texts too long, languages missing. */
export function checkResources(app) {
  const resources = find(app, "VersionOverrides", "Resources")?.children ?? [];
  return [
    ...resources.flatMap(checkKind),
    ...["DisplayName", "Description"].flatMap((name) => checkTexts(find(app, name), name, LENGTHS[name])),
    ...checkReferences(app, resources),
  ];
}

function checkKind(kind) {
  const tooLong = kind.children.filter(({ attributes }) => (attributes.id ?? "").length > LONGEST_ID)
    .map(({ attributes, line }) => `Line ${line}: the id "${attributes.id}" has more than ${LONGEST_ID} characters.`);
  const translated = kind.children.filter((resource) => LENGTHS[kind.name] !== undefined || resource.children.length > 0);
  return [...tooLong, ...translated.flatMap((resource) => checkTexts(resource, resource.attributes.id, LENGTHS[kind.name] ?? 2048))];
}

function checkTexts(element, what, longest) {
  if (element === undefined) return [];
  const overrides = element.children.filter((child) => child.name.endsWith("Override"));
  const texts = [["fi-FI", element.attributes.DefaultValue], ...overrides.map(({ attributes }) => [attributes.Locale, attributes.Value])];
  const missing = LANGUAGES.filter((language) => !texts.some(([locale]) => locale === language));
  return [
    ...missing.map((language) => `Line ${element.line}: ${what} has no text in ${language}.`),
    ...texts.flatMap(([locale, text], index) => [
      ...(text ? [] : [`Line ${element.line}: ${what} is empty in ${locale}.`]),
      ...((text ?? "").length > longest ? [`Line ${element.line}: ${what} has ${text.length} characters in ${locale}; ${longest} is the most.`] : []),
      ...(texts.findIndex(([other]) => other === locale) < index ? [`Line ${element.line}: ${what} stands twice in ${locale}.`] : []),
    ]),
  ];
}

function checkReferences(app, resources) {
  const all = everything(app).filter(({ attributes }) => attributes.resid !== undefined);
  const missing = all.flatMap((element) => {
    const kind = KINDS[element.name] ?? (element.name === "Description" ? "bt:LongStrings" : null);
    const places = resources.filter(({ name }) => kind === null || name === kind);
    const found = places.some((place) => place.children.some(({ attributes }) => attributes.id === element.attributes.resid));
    return found ? [] : [`Line ${element.line}: "${element.attributes.resid}" names nothing among ${kind ?? "the resources"}.`];
  });
  const used = new Set(all.map(({ attributes }) => attributes.resid));
  const unused = resources.flatMap((kind) => childrenOf(kind, kind.children[0]?.name)).filter(({ attributes }) => !used.has(attributes.id))
    .map(({ attributes, line }) => `Line ${line}: nothing uses "${attributes.id}".`);
  return [...missing, ...unused];
}
