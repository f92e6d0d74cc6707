package dev.ovend.ratelimit;

/** How a bucket gives spent requests back; Discord does not say, so it is inferred. */
public enum WindowKind {
  /** All at once, when the window ends. */
  FIXED,
  /** One by one, evenly over the window: a bucket that leaks. */
  SLIDING,
  /** One by one, each a window after it was spent: a sliding log. */
  LOG
}
