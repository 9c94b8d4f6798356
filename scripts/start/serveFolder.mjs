import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves the files of a folder to this computer alone, `first` at "/". Resolves to the listening server;
 * rejects with one plain sentence where the port cannot be had. Port 0 takes any free one.
 */
export async function serveFolder(folder, { port, first }) {
  const server = createServer(async (request, response) => {
    const path = readPath(request.url ?? "/", first);
    const body = path === null ? null : await readFile(join(folder, path)).catch(() => null);
    if (body === null) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("There is no such page.\n");
      return;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
    }).end(request.method === "HEAD" ? undefined : body);
  });
  await listen(server, port);
  return server;
}

/** The path inside the folder that is asked for, or null where it would lead out of it or into a hidden file. */
function readPath(url, first) {
  try {
    const asked = decodeURIComponent(url.replace(/[?#].*$/, ""));
    const path = normalize(asked === "/" ? `/${first}` : asked).split(sep).filter((part) => part !== "");
    return path.some((part) => part.startsWith(".") || part.includes("\0")) ? null : path.join("/");
  } catch {
    return null;
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new Error(explain(error, port))));
    server.listen({ port, host: "localhost" }, resolve);
  });
}

function explain(error, port) {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is taken by another program. Stop that program, or choose another port: ${portCommand(port + 1)}`;
  }
  if (error.code === "EACCES") return `Port ${port} is not free to use here. Choose another port: ${portCommand(3000)}`;
  return `The workbench could not be served on port ${port}: ${error.message}`;
}

function portCommand(port) {
  return process.platform === "win32" ? `set PORT=${port}&& npm start` : `PORT=${port} npm start`;
}
