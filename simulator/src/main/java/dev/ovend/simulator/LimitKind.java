package dev.ovend.simulator;

/** How a limit gives spent requests back. */
public enum LimitKind {
  /** All at once, when the window ends. */
  FIXED,
  /** One after the other, evenly over the window: a bucket that leaks. */
  SLIDING,
  /** Each one window after it was spent: a sliding log. */
  LOG
}
