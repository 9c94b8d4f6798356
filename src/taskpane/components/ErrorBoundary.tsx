import { Component, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../hooks/useTexts";

const useStyles = makeStyles({ crash: { display: "grid", gap: tokens.spacingVerticalM, justifyItems: "start", padding: tokens.spacingHorizontalL } });

function Crash({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const texts = useTexts();
  return (
    <div className={useStyles().crash} role="alert">
      <span>{texts.crashed}</span>
      <Button onClick={onTryAgain}>{texts.tryAgain}</Button>
    </div>
  );
}

/** Our own mistake ends here, as one plain sentence instead of an empty pane. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError(): { readonly hasCrashed: boolean } {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    return this.state.hasCrashed ? <Crash onTryAgain={() => this.setState({ hasCrashed: false })} /> : this.props.children;
  }
}
