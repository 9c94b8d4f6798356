import { IFunctionService, StringValueObject } from "@univerjs/engine-formula";
import type { NumberLanguage } from "../typing/parseTyped";
import type { UniverBook } from "./UniverBook";

// Univer writes 1,234.5; Excel writes with the separators of the program's language.
const SEPARATORS: Readonly<Record<NumberLanguage, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ",", decimal: "." },
  fi: { group: "\u00a0", decimal: "," },
  sv: { group: "\u00a0", decimal: "," },
};

/** Lets FIXED write numbers as the chosen language does, so that flags read in the grid as they will in Excel. */
export class LocalisedFixed {
  private language: NumberLanguage = "en";

  constructor(book: UniverBook) {
    const fixed = book.injector.get(IFunctionService).getExecutor("FIXED");
    if (!fixed) throw new Error("Univer has no FIXED");
    const calculate = fixed.calculate.bind(fixed);
    fixed.calculate = (...given) => {
      const written = calculate(...given);
      if (!(written instanceof StringValueObject)) return written;
      const { group, decimal } = SEPARATORS[this.language];
      return StringValueObject.create(written.getValue().replace(/[,.]/g, (mark) => (mark === "," ? group : decimal)));
    };
  }

  /** Chooses the language for what is computed from now on. */
  setLanguage(language: NumberLanguage): void {
    this.language = language;
  }
}
