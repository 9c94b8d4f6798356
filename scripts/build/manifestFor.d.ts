export const LOCAL: string;
export function manifestFor(manifest: string, base: string): string;
export function readBase(base?: string): string;
