import { resolve } from "node:path";

const WEB = `In Excel on the web: Home > Add-ins > More add-ins > My add-ins > Upload my add-in, and choose`;

/** How a person puts the add-in that is being served into their Excel, for this kind of computer. */
export function printSideloading(platform, base) {
  const manifest = resolve("dist/manifest.xml");
  const lines = [`The pane is served at ${base}taskpane.html and rebuilt when a source changes (Ctrl+C stops it).`, ""];
  if (platform === "win32") {
    lines.push(
      "In Excel on Windows, in another window of this folder:",
      "  npx office-addin-debugging start dist/manifest.xml desktop",
      "or share the folder dist on the network, add the share under File > Options > Trust Center > Trusted Add-in Catalogs,",
      "restart Excel and choose Home > Add-ins > More add-ins > Shared folder.",
      "",
    );
  }
  if (platform === "darwin") {
    lines.push(
      "In Excel on a Mac, copy the manifest where Excel looks for it, restart Excel, and choose Toteuma under Home > Add-ins:",
      "  mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef",
      `  cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/`,
      "",
    );
  }
  return [...lines, WEB, `  ${manifest}`].join("\n");
}
