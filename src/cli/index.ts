import { runCommand } from "./runCommand";

void runCommand(
  process.argv.slice(2),
  { print: (text) => console.log(text) },
  (sentence) => console.error(sentence),
).then((code) => {
  process.exitCode = code;
});
