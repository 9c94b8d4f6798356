import { runCommand } from "./runCommand";

void runCommand(
  process.argv.slice(2),
  { print: (text) => console.log(text), complain: (sentence) => console.error(sentence) },
).then((code) => {
  process.exitCode = code;
});
