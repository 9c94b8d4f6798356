// Packages that ship only as ES modules and must be compiled for jest.
const MODULES = ["hucre", "lodash-es", "nanoid", "rbush", "quickselect", "kdbush", "opentype.js", "cjk-regex", "regexp-util", "unicode-regex", "franc-min", "trigram-utils", "n-gram", "collapse-white-space"];

/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/src/**/*.test.{ts,tsx}", "<rootDir>/tests/**/*.test.{ts,tsx}"],
  testEnvironment: "node",
  // No test measures time: a slow machine is no fault.
  testTimeout: 60_000,
  transform: {
    "^.+\\.(m?js|cjs|tsx?)$": ["@swc/jest", {
      module: { type: "commonjs" },
      jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
    }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES.join("|")})/)`],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  moduleNameMapper: { "\\.css$": "<rootDir>/tests/house/emptyStyle.js" },
};
