import { createRoot } from "react-dom/client";
import { Workbench } from "./Workbench";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the workbench");
createRoot(root).render(<Workbench files={null} sample={null} />);
