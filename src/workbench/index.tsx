import { createRoot } from "react-dom/client";
import { samples } from "./sample/samples";
import { Workbench } from "./Workbench";
import { xlsxFiles } from "./xlsxFiles";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the workbench");
createRoot(root).render(<Workbench files={xlsxFiles} samples={samples} />);
