package dev.ovend.ratelimit;

/** How the requests that a limit allows are spread over its window. */
public enum Pacing {
  /** As soon as the limit allows: the shortest wait. */
  BURST,
  /** Evenly: the steadiest load, at the same rate. */
  SMOOTH,
  /**
   * For a token that others use as well: begins carefully, goes evenly and with a share of the
   * limit for as long as others are noticed, and always leaves a tenth of each bucket, at least one
   * request, so that they can be.
   */
  ADAPTIVE
}
