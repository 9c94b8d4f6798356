export function checkManifest(text: string, readFile: (path: string) => Buffer | null): readonly string[];
