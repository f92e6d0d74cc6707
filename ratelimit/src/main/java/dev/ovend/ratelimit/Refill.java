package dev.ovend.ratelimit;

/** How a bucket that does not leak gives spent slots back, as far as answers have shown. */
enum Refill {
  /** Unknown, and so is the length of the window: one request goes alone after each reset. */
  UNKNOWN,
  /** Each slot is assumed to come back one window after its own use, which no kind refuses. */
  ASSUMED,
  /** Each slot comes back one window after its own use. */
  SINGLY,
  /** All slots come back together when the window ends. */
  TOGETHER
}
