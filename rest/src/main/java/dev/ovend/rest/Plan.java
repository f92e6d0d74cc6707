package dev.ovend.rest;

import dev.ovend.core.Idempotency;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;

/**
 * What a call is going to do. Immutable.
 *
 * @param options what the call says itself
 * @param idempotency what happens when the request arrives twice
 * @param streaming whether the body of the answer is read as it arrives
 * @param anonymous whether it is sent without the client's token
 */
record Plan(
    Request request,
    RequestOptions options,
    Idempotency idempotency,
    boolean streaming,
    boolean anonymous) {

  Plan withRequest(Request other) {
    return new Plan(other, options, idempotency, streaming, anonymous);
  }

  Plan withOptions(RequestOptions over) {
    return new Plan(request, over.orElse(options), idempotency, streaming, anonymous);
  }

  Plan withIdempotency(Idempotency other) {
    return new Plan(request, options, other, streaming, anonymous);
  }

  Plan streamed() {
    return new Plan(request, options, idempotency, true, anonymous);
  }

  Plan anonymously(Request other) {
    return new Plan(other, options, idempotency, streaming, true);
  }
}
