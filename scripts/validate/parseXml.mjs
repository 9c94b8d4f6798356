const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'", "&amp;": "&" };

/**
 * Reads the plain XML of a manifest: elements, attributes and text; no document types, no CDATA.
 * Names keep their prefixes. Throws one sentence with the line where it is not well formed.
 */
export function parseXml(text) {
  const root = { name: "", attributes: {}, children: [], text: "", line: 1 };
  const open = [root];
  let line = 1;
  for (const [token, closes, name, attributes, closesItself] of text.matchAll(TOKEN)) {
    const parent = open[open.length - 1];
    if (token === "<") throw new Error(`Line ${line}: a tag is not well formed.`);
    if (name === undefined) {
      if (!token.startsWith("<")) parent.text += readEntities(token);
    } else if (closes) {
      if (parent.name !== name) throw new Error(`Line ${line}: </${name}> closes <${parent.name}>.`);
      open.pop();
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [], text: "", line };
      parent.children.push(element);
      if (!closesItself) open.push(element);
    }
    line += token.split("\n").length - 1;
  }
  if (open.length > 1) throw new Error(`Line ${open[open.length - 1].line}: <${open[open.length - 1].name}> is never closed.`);
  if (root.children.length !== 1) throw new Error("There must be one outermost element.");
  return root.children[0];
}

function readAttributes(text) {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [name, readEntities(double ?? single)]));
}

function readEntities(text) {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity]);
}

/** The element's children of this name. */
export function childrenOf(element, name) {
  return element.children.filter((child) => child.name === name);
}

/** The first element found along a path of names, or undefined. */
export function find(element, ...names) {
  return names.reduce((at, name) => at?.children.find((child) => child.name === name), element);
}

/** The element and everything in it. */
export function everything(element) {
  return [element, ...element.children.flatMap(everything)];
}
