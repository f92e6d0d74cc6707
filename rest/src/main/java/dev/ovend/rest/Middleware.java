package dev.ovend.rest;

import dev.ovend.core.Request;
import dev.ovend.core.Response;

/** One station on the way of a call; it knows the next one. Thread-safe. */
interface Middleware {

  /** Takes the request one station further and returns the answer, whatever its status. */
  Response handle(CallRun run, Request request);
}
