/**
 * Who may import whom, and which packages. A folder may always import itself.
 * eslint.config.js makes lint rules of this table, tests/house/layers.test.ts proves that they bite,
 * and tsconfig.pure.json proves that the pure folders know neither DOM, Node nor Office.
 */

const FLUENT = ["@fluentui/react-components", "@fluentui/react-icons"];
const REACT = ["react", "react-dom"];

/** @type {Record<string, { folders: string[], packages: string[] }>} Packages include what lies below them: "zod" allows "zod/mini". */
const layers = {
  domain: { folders: [], packages: [] },
  locale: { folders: ["domain"], packages: [] },
  templates: { folders: ["domain", "locale"], packages: ["zod"] },
  workbook: { folders: ["domain", "locale", "templates"], packages: [] },
  recognition: { folders: ["domain", "locale", "templates", "workbook"], packages: [] },
  ledger: { folders: ["domain"], packages: ["zod", "papaparse"] },
  actions: { folders: ["domain", "locale", "templates", "workbook", "recognition", "ledger"], packages: [] },
  hosts: { folders: ["workbook"], packages: [] },
  taskpane: { folders: ["domain", "locale", "actions", "hosts"], packages: [...REACT, ...FLUENT] }, // domain: types only; hosts: index.tsx only
  commands: { folders: ["locale", "actions", "hosts"], packages: [] },
  workbench: { folders: ["locale", "actions", "hosts", "taskpane"], packages: [...REACT, ...FLUENT] },
  cli: { folders: ["locale", "actions", "hosts"], packages: ["node:"] },
};

/** Each host keeps its own packages to itself. Office.js is no package: it is a global that only hosts/excel may name. */
const hostPackages = {
  excel: [],
  univer: ["@univerjs/", "rxjs"],
  xlsx: ["hucre", "fflate"],
};

/** Folders that compute and nothing else: same input, same output. */
const pureFolders = ["domain", "locale", "templates", "workbook", "recognition", "ledger", "actions"];

module.exports = { layers, hostPackages, pureFolders };
