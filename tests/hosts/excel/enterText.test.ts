import { enterText } from "./protocol/model/enterText";

test.each([
  ["#REF!", { error: "#REF!" }], ["#n/a", { error: "#N/A" }], ["'#REF!", { value: "#REF!" }], ["#1", { value: "#1" }],
  ["'=1+1", { value: "=1+1" }], ["=1+1", { formula: "=1+1" }], ["''tis", { value: "'tis" }], ["'tis", { value: "tis" }], ["007", { value: 7 }], ["'007", { value: "007" }], ["", null],
])("Excel makes of %j what it makes of it when it is typed", (text, content) => {
  expect(enterText(text)).toEqual(content);
});
