import { LANGUAGES, type Language } from "../../locale/Language";
import { LANGUAGE_NAMES } from "../../locale/panes";
import { Choice } from "./Choice";

const CHOICES = LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value], lang: value }));

interface LanguageChoiceProps {
  readonly label: string;
  readonly value: Language;
  readonly onChoose: (language: Language) => void;
}

/** A language, each in its own name. */
export function LanguageChoice(props: LanguageChoiceProps) {
  return <Choice {...props} choices={CHOICES} />;
}
