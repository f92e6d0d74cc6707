package dev.ovend.simulator;

import java.time.Duration;

/** What a fault does, in the order in which a request meets them. */
sealed interface Effect {

  /** The request and its answer take longer. */
  record Delay(Duration up, Duration down, double jitter) implements Effect {}

  /** The connection is aborted when so much of the body has come, before anything is judged. */
  record ResetUpload(long bytes) implements Effect {}

  /** The connection is aborted before anything is judged. */
  record ResetBefore() implements Effect {}

  /** The stream alone is ended before anything is judged, and the client is told so. */
  record RefuseStream() implements Effect {}

  /** The stream alone is ended before anything is judged. */
  record ResetStreamBefore() implements Effect {}

  /** The connection announces its end and ends, and the request is not judged. */
  record GoAwayAbruptly() implements Effect {}

  /** The connection had announced its end before the request could be judged. */
  record LeftBehind() implements Effect {}

  /** Nothing is judged, and no answer comes. */
  record Hang() implements Effect {}

  /** The edge answers with a page, and nothing is judged. */
  record EdgeError(int status) implements Effect {}

  /** The handler did its work, and then failed. */
  record InnerError(int status) implements Effect {}

  /** The connection announces its end, and serves what it has. */
  record GoAway() implements Effect {}

  /** The stream alone is ended after the handler did its work. */
  record ResetStreamAfter() implements Effect {}

  /** The connection is aborted after the handler did its work. */
  record ResetAfter() implements Effect {}

  /** The handler did its work, and no answer comes. */
  record LostAnswer() implements Effect {}

  /** The body ends, and the connection with it, before all was sent that was announced. */
  record Truncation() implements Effect {}

  /** The body takes this long to arrive. */
  record Trickle(Duration over) implements Effect {}

  /** The body is called something else. */
  record Relabel(String contentType) implements Effect {}

  /** The body is whole, but no JSON. */
  record Malformation() implements Effect {}

  /** The body is JSON after this many spaces. */
  record Padding(long bytes) implements Effect {}
}
