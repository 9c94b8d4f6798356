import { HostError, type HostErrorCode } from "../../workbook/HostError";

/** Excel's codes that say what a person can do something about; every other is "unknown". */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  ItemNotFound: "item-missing",
  ItemAlreadyExists: "item-exists",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedSheet: "not-supported",
};

/** What Excel said, as a HostError; our own bugs and errors that are HostErrors already come back as they are. */
export function toHostError(error: unknown, subject = ""): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new HostError(codeOf(error), `${error.code}: ${error.message} (${error.debugInfo?.errorLocation ?? ""})`, subject);
}

function codeOf(error: OfficeExtension.Error): HostErrorCode {
  const location = error.debugInfo?.errorLocation ?? "";
  // A password stands in the way as an argument that is wrong.
  if (location.startsWith("WorksheetProtection.")) return "sheet-protected";
  if (error.code === "AccessDenied") return /^(Workbook|WorksheetCollection)\.|^Worksheet\.(copy|delete|name)$/.test(location) ? "workbook-protected" : "sheet-protected";
  return CODES[error.code] ?? "unknown";
}

/** Whether Excel came to something that is not there, such as a sheet that was deleted meanwhile. */
export function isMissing(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ItemNotFound";
}

/** Whether Excel refused the request as a whole, before any of it was done. */
export function wasRefusedWhole(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && /^(InvalidOperationInCellEditMode|RequestPayloadSizeLimitExceeded)$/.test(error.code);
}
