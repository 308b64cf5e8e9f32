import { Component, type ReactNode } from "react";
import { ApiError } from "../api/apiError.ts";
import { Failure } from "./Notices.tsx";

interface Props {
  readonly children: ReactNode;
  /** In place of a whole figure: then what it says is the page's heading. */
  readonly figure?: boolean;
}

interface State {
  readonly error: ApiError | null;
}

/** How browsers and the bundler word that a file of the page did not come. */
const NOT_LOADED = /preload|import|module|chunk/i;

/**
 * Keeps a part of the page that could not be loaded or drawn from taking the rest with it. Trying again loads the page anew, since
 * a browser keeps a failed module failed; the address restores the view.
 */
export class PartBoundary extends Component<Props, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    const message = error instanceof Error ? error.message : String(error);
    return {
      error: NOT_LOADED.test(message)
        ? new ApiError("UNAVAILABLE", "A part of the page could not be loaded.", error)
        : new ApiError("INTERNAL", message, error),
    };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Failure error={error} retry={() => window.location.reload()} figure={this.props.figure === true} />
    );
  }
}
