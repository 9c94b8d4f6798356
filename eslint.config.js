const { createNodeResolver, ...importX } = require("eslint-plugin-import-x");
const officeAddins = require("eslint-plugin-office-addins");
const tseslint = require("typescript-eslint");
const { layers, hostPackages, pureFolders } = require("./layers.js");

const TESTS = ["**/*.test.ts", "**/*.test.tsx", "**/*.typetest.ts"];
const SEE = "See docs/ARCHITECTURE.md.";

/** "domain, locale and zod", or what to say where there is nothing. */
function list(names, otherwise) {
  if (names.length < 2) return names[0] ?? otherwise;
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

const layerZones = Object.entries(layers).map(([layer, { folders }]) => ({
  target: `./src/${layer}`,
  from: "./src",
  except: [layer, ...folders].map((folder) => `./${folder}`),
  message: `src/${layer} may import ${list(folders, "nothing but itself")}, not even types from elsewhere. ${SEE}`,
}));

const hostZones = Object.keys(hostPackages).flatMap((host) =>
  Object.keys(hostPackages).filter((other) => other !== host).map((other) => ({
    target: `./src/hosts/${host}`,
    from: `./src/hosts/${other}`,
    message: `A host knows nothing of the other hosts; what they hold in common belongs to src/workbook. ${SEE}`,
  })));

const doorZones = [
  { // Every folder and file of the pane but index.tsx.
    target: ["./src/taskpane/!(index).{ts,tsx}", "./src/taskpane/*/**"],
    from: "./src/hosts",
    message: `Only taskpane/index.tsx chooses a host; the rest of the pane is handed one. ${SEE}`,
  },
  {
    target: ["./src/taskpane", "./src/commands"],
    from: "./src/hosts/univer",
    message: "Univer belongs to the workbench; in Excel's pane it would be megabytes for nothing.",
  },
  {
    target: ["./src/taskpane", "./src/commands"],
    from: "./src/hosts/xlsx",
    // A workbook beside the open one can only be made as a file; what makes it is loaded when it is asked for (tests/house/bundle.test.ts).
    except: ["./createXlsxHost.ts"],
    message: "Excel reads and writes its own files; the pane carries no .xlsx library, and loads createXlsxHost only to make a new workbook.",
  },
];

/** A rule that lets a folder name these packages and no others. Relative paths are the zones' business. */
function packageRule(folder, packages) {
  const allowed = packages.map((name) => (/[:/]$/.test(name) ? name : `${name}(/|$)`));
  return ["error", { patterns: [{
    regex: `^(?!${["\\.", ...allowed].join("|")})`,
    message: `src/${folder} may use ${list(packages, "no packages")}. ${SEE}`,
  }] }];
}

const packageRules = [
  ...Object.entries(layers).map(([layer, { packages }]) => [layer, packages]),
  ...Object.entries(hostPackages).map(([host, packages]) => [`hosts/${host}`, packages]),
].map(([folder, packages]) => ({
  files: [`src/${folder}/**`],
  ignores: TESTS,
  rules: { "no-restricted-imports": packageRule(folder, packages) },
}));

const domainTypes = { group: ["**/domain/**"], allowTypeImports: true, message: "A screen shows domain values, actions compute them: import the type only." };
const wholeActions = {
  group: ["**/actions/*"], allowTypeImports: true,
  message: `A door takes actions from src/actions itself; only screens, which are loaded when they are opened, take a single file. ${SEE}`,
};

const importForms = [
  { selector: "ImportExpression > Literal[value=/^[^.]/]", message: "A package is imported at the top of the file, where the rules of its folder see it." },
  { selector: "TSImportType", message: "A type is imported at the top of the file with `import type`, where the rules of its folder see it." },
];

const pureForms = [
  ...importForms,
  { selector: "CatchClause", message: "A pure folder catches nothing: a user's problem is a Finding, our own bug is thrown. Hosts and doors catch." },
  { selector: "ExportNamedDeclaration > :matches(TSInterfaceDeclaration, TSTypeAliasDeclaration) TSPropertySignature[readonly!=true]", message: "What pure folders pass on is never changed: write `readonly`." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "Today's date is an argument; a pure folder has no clock." },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "Chance is an argument; a pure folder gives the same output for the same input." },
];

const testForms = [
  { selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)$/]", message: "A test runs or is deleted; none is skipped, focused or left for later." },
  { selector: "CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]", message: "A test runs or is deleted; none is skipped or focused." },
  { selector: "CallExpression[callee.name=/^(it|test)$/] > Literal.arguments:first-child[value=/\\bshould\\b/]", message: "A test's name says what is true: a sentence without \"should\"." },
];

module.exports = tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/", "node_modules/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" } },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: __dirname },
    },
    plugins: { "import-x": importX, "@typescript-eslint": tseslint.plugin },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js"] })],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] }, // without this, no-cycle sees nothing
      "import-x/extensions": [".ts", ".tsx"],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: __dirname, zones: [...layerZones, ...hostZones, ...doorZones] }],
      "import-x/no-cycle": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { allowDefaultCaseForExhaustiveSwitch: false }],
      "max-lines": ["error", { max: 300 }],
      "no-console": "error",
      "no-restricted-globals": ["error",
        { name: "Excel", message: "Only src/hosts/excel talks to Excel; elsewhere use the WorkbookHost you were handed." },
        { name: "Office", message: "Only src/hosts/excel talks to Office; elsewhere use what it exports." },
        { name: "OfficeExtension", message: "Only src/hosts/excel talks to Office; elsewhere use what it exports." }],
      "no-restricted-syntax": ["error", ...importForms],
      eqeqeq: "error",
      "no-eval": "error",
      "prefer-const": "error",
    },
  },
  ...packageRules,
  {
    files: pureFolders.map((folder) => `src/${folder}/**`),
    ignores: TESTS,
    rules: { "no-restricted-syntax": ["error", ...pureForms] },
  },
  {
    files: ["src/taskpane/**"],
    ignores: TESTS,
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [domainTypes] }] },
  },
  {
    files: ["src/taskpane/**"],
    ignores: [...TESTS, "src/taskpane/screens/**"],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [domainTypes, wholeActions] }] },
  },
  {
    files: ["src/commands/**", "src/workbench/**", "src/cli/**"],
    ignores: TESTS,
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [wholeActions] }] },
  },
  {
    files: ["src/hosts/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": "off",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/cli/**", "bench/**"], rules: { "no-console": "off" } },
  {
    files: [...TESTS, "tests/**"],
    rules: {
      "no-restricted-globals": "off", // the Excel host is tested on the real client
      "no-restricted-syntax": ["error", ...importForms.slice(1), ...testForms],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { ecmaVersion: 2024 },
    rules: { "max-lines": ["error", { max: 300 }], eqeqeq: "error", "prefer-const": "error", "no-unused-vars": "error" },
  },
  { files: ["*.js", "tests/**/*.js", "scripts/**/*.js"], languageOptions: { sourceType: "commonjs" } },
);
