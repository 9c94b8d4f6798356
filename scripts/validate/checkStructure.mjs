import { childrenOf, everything, find } from "./parseXml.mjs";

// Office reads elements in this order and refuses any other.
const ORDERS = {
  OfficeApp: ["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
    "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides", "ExtendedOverrides"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};
const REQUIRED = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
    "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  VersionOverrides: ["Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};
const REPEATED = new Set(["Control", "ExtensionPoint"]);
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/;

/** What is wrong with the manifest's skeleton: order, what must be there, and the facts that Office decides by. */
export function checkStructure(app) {
  return [...everything(app).flatMap(checkChildren), ...checkFacts(app), ...checkIds(app)];
}

function checkChildren(element) {
  const order = ORDERS[element.name];
  if (order === undefined) return [];
  const names = element.children.map((child) => child.name);
  const missing = (REQUIRED[element.name] ?? []).filter((name) => !names.includes(name))
    .map((name) => `<${element.name}> lacks <${name}>.`);
  const faults = element.children.flatMap((child, index) => {
    const before = names[index - 1];
    if (!order.includes(child.name)) return [`Line ${child.line}: <${child.name}> does not belong in <${element.name}>.`];
    if (names.indexOf(child.name) < index && !REPEATED.has(child.name)) return [`Line ${child.line}: <${child.name}> stands twice in <${element.name}>.`];
    if (before !== undefined && order.indexOf(child.name) < order.indexOf(before)) return [`Line ${child.line}: <${child.name}> must stand before <${before}>.`];
    return [];
  });
  return [...missing, ...faults];
}

function checkFacts(app) {
  const text = (...path) => find(app, ...path)?.text.trim();
  const minimum = find(app, "Requirements", "Sets", "Set")?.attributes;
  const hosts = childrenOf(find(app, "Hosts") ?? app, "Host").map((host) => host.attributes.Name);
  const facts = [
    [app.name === "OfficeApp" && app.attributes["xsi:type"] === "TaskPaneApp", "The outermost element must be an OfficeApp of type TaskPaneApp."],
    [GUID.test(text("Id") ?? ""), `The Id "${text("Id")}" is not a GUID.`],
    [VERSION.test(text("Version") ?? ""), `The Version "${text("Version")}" must be two to four numbers with points between.`],
    [(text("ProviderName") ?? "").length >= 1 && text("ProviderName").length <= 125, "The ProviderName must have 1 to 125 characters."],
    [text("DefaultLocale") === "fi-FI", `The DefaultLocale must be fi-FI, not "${text("DefaultLocale")}".`],
    [text("Permissions") === "ReadWriteDocument", `The Permissions must be ReadWriteDocument, not "${text("Permissions")}".`],
    [hosts.join() === "Workbook", "The one Host must be Workbook."],
    [minimum?.Name === "ExcelApi" && minimum.MinVersion === "1.13", "The Requirements must name ExcelApi 1.13, which the Excel host is written for."],
    [find(app, "DefaultSettings", "SourceLocation") !== undefined, "<DefaultSettings> lacks <SourceLocation>."],
    [find(app, "VersionOverrides")?.attributes["xsi:type"] === "VersionOverridesV1_0", "<VersionOverrides> must be of type VersionOverridesV1_0; a task pane knows no other."],
  ];
  return facts.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}

function checkIds(app) {
  const seen = new Set();
  return everything(app).filter(({ attributes }) => attributes.id !== undefined).flatMap(({ attributes: { id }, line }) => {
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [`Line ${line}: the id "${id}" is used twice.`] : [];
  });
}
