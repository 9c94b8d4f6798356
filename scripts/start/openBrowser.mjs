import { spawn } from "node:child_process";

const OPENERS = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

/** Opens the address in the person's browser where there is one; where there is none the printed address must do. */
export function openBrowser(address, environment = process.env, platform = process.platform) {
  const opener = findOpener(environment, platform);
  if (opener === null) return;
  const [program, ...args] = opener;
  spawn(program, [...args, address], { stdio: "ignore", detached: true }).on("error", () => {}).unref();
}

/** The command that opens an address, or null where nobody sits before the screen. */
export function findOpener(environment, platform) {
  const headless = platform === "linux" && !environment.DISPLAY && !environment.WAYLAND_DISPLAY;
  if (environment.CI || headless) return null;
  return OPENERS[platform] ?? null;
}
