/** Whether this Excel knows a requirement set above the manifest's minimum, such as "1.14". */
export function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
