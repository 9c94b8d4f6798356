import { createRoot } from "react-dom/client";
import { Workbench, type Sample } from "./Workbench";
import { xlsxFiles } from "./xlsxFiles";

const sample: Sample = {
  name: "Heinola 1–3 2026.xlsx",
  async bytes() {
    const { makeHeinola } = await import("./sample/heinola");
    return makeHeinola();
  },
};

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the workbench");
createRoot(root).render(<Workbench files={xlsxFiles} sample={sample} />);
