/** An error as Excel tells it: the client turns it into OfficeExtension.Error. */
export class ExcelFault extends Error {
  constructor(
    readonly code: string,
    readonly location: string,
    readonly status = 400,
  ) {
    super(code);
    this.name = "ExcelFault";
  }
}

export const itemNotFound = (location: string): ExcelFault => new ExcelFault("ItemNotFound", location, 404);
export const itemExists = (location: string): ExcelFault => new ExcelFault("ItemAlreadyExists", location, 409);
export const invalidArgument = (location: string): ExcelFault => new ExcelFault("InvalidArgument", location);
export const accessDenied = (location: string): ExcelFault => new ExcelFault("AccessDenied", location, 401);

/** Our host was asked for what it does not know, or in a shape that Excel would not take: the test is to fail. */
export class ProtocolViolation extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ProtocolViolation";
  }
}
