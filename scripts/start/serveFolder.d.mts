import type { Server } from "node:http";

export function serveFolder(folder: string, options: { readonly port: number; readonly first: string }): Promise<Server>;
