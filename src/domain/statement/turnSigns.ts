import { cents } from "../money/Cents";
import type { GivenFigure } from "./enterFigures";
import { SIGNS, type SignsId } from "./Signs";
import type { StatementDefinition } from "./StatementDefinition";

/** The figures as another convention writes them. A row that the table lacks stays as it is. */
export function turnSigns({ rows }: StatementDefinition, figures: readonly GivenFigure[], from: SignsId, to: SignsId): readonly GivenFigure[] {
  return figures.map((figure) => {
    const nature = rows.find((row) => row.key === figure.row)?.nature;
    return nature === undefined || SIGNS[from][nature] === SIGNS[to][nature] ? figure : { ...figure, cents: cents(0 - figure.cents) };
  });
}
