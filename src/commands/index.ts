// The ribbon's one button opens the pane by itself (ShowTaskpane in manifest.xml) and needs no code.
// A button that runs an action without the pane is registered here, under the name that the manifest gives it.
export {};
