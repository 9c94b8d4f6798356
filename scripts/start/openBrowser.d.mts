export function openBrowser(address: string, environment?: NodeJS.ProcessEnv, platform?: string): void;
export function findOpener(environment: Readonly<Record<string, string | undefined>>, platform: string): readonly string[] | null;
