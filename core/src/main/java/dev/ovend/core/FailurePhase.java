package dev.ovend.core;

/** How far an attempt had come when it failed. */
public enum FailurePhase {
  /** It is certain that Discord did not act on the attempt, so it may always be sent again. */
  NOT_SENT,
  /** The request, or a part of it, left; no answer came. Discord may have acted on it. */
  UNANSWERED,
  /** An answer began and could not be read to its end. Discord has acted on the request. */
  ANSWERED
}
