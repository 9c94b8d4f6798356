import { TextDecoder, TextEncoder } from "node:util";

// Every browser has them; jsdom does not, and the workbook in memory asks for them when it is loaded.
Object.assign(globalThis, { TextDecoder, TextEncoder });
