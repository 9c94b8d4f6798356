import type { AuditCheck } from "./AuditBasis";
import { checkAmbiguous } from "./checks/checkAmbiguous";
import { checkArithmetic } from "./checks/checkArithmetic";
import { checkColumnCopies } from "./checks/checkColumnCopies";
import { checkFormulas } from "./checks/checkFormulas";
import { checkHeaderUnits } from "./checks/checkHeaderUnits";
import { checkKeyFigures } from "./checks/checkKeyFigures";
import { checkLackingRows } from "./checks/checkLackingRows";
import { checkParts } from "./checks/checkParts";
import { checkPrinted } from "./checks/checkPrinted";
import { checkRowCopies } from "./checks/checkRowCopies";
import { checkSigns } from "./checks/checkSigns";
import { checkTexts } from "./checks/checkTexts";
import { checkTieOuts } from "./checks/checkTieOuts";
import { checkUnitJumps } from "./checks/checkUnitJumps";
import { checkWeightedTotals } from "./checks/checkWeightedTotals";

/** Every check of the audit, the surest first: of several that name one cell, the first tells it. */
export const auditChecks: readonly AuditCheck[] = [
  checkArithmetic,
  checkLackingRows,
  checkFormulas,
  checkAmbiguous,
  checkPrinted,
  checkTexts,
  checkWeightedTotals,
  checkUnitJumps,
  checkHeaderUnits,
  checkColumnCopies,
  checkRowCopies,
  checkSigns,
  checkKeyFigures,
  checkParts,
  checkTieOuts,
];
