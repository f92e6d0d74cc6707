package dev.ovend.rest;

import dev.ovend.core.Idempotency;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Violation;
import java.util.List;

/**
 * What a call is going to do. Immutable.
 *
 * @param options what the call says itself
 * @param idempotency what happens when the request arrives twice, as its operation or the user says
 * @param declared whether the user says it, so that it holds for whatever leaves
 * @param streaming whether the body of the answer is read as it arrives
 * @param anonymous whether it is sent without the client's token
 * @param violations rules that it breaks, so that it will not be sent
 */
record Plan(
    Request request,
    RequestOptions options,
    Idempotency idempotency,
    boolean declared,
    boolean streaming,
    boolean anonymous,
    List<Violation> violations) {

  /** Creates one as its operation has it. */
  Plan(Request request, Idempotency idempotency, List<Violation> violations) {
    this(
        request,
        RequestOptions.none(),
        idempotency,
        false,
        false,
        request.token().authorization() == null,
        violations);
  }

  Plan withRequest(Request other) {
    return new Plan(other, options, idempotency, declared, streaming, anonymous, violations);
  }

  Plan withOptions(RequestOptions over) {
    return new Plan(
        request, over.orElse(options), idempotency, declared, streaming, anonymous, violations);
  }

  Plan withIdempotency(Idempotency other) {
    return new Plan(request, options, other, true, streaming, anonymous, violations);
  }

  Plan streamed() {
    return new Plan(request, options, idempotency, declared, true, anonymous, violations);
  }

  Plan anonymously(Request other) {
    return new Plan(other, options, idempotency, declared, streaming, true, violations);
  }

  /** Returns whether each execution gets a nonce, which is what guards it. */
  boolean nonced() {
    return !declared && idempotency == Idempotency.GUARDED;
  }
}
