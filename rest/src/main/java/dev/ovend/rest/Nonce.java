package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Request;
import dev.ovend.json.JsonObject;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Makes the creation of a message repeatable: Discord answers a second one with the same nonce by
 * the first one's message.
 *
 * <p>See Discord Docs/Create Message.
 */
final class Nonce {

  private static final String FIELD = "nonce";
  private static final String ENFORCED = "enforce_nonce";

  private Nonce() {}

  /**
   * Returns what a second arrival does: it is harmless only if the nonce is, or will be, enforced.
   */
  static Idempotency effective(Plan plan) {
    if (!plan.nonced()) {
      return plan.idempotency();
    }
    byte[] json = Payload.of(plan.request().body());
    boolean guarded = !has(json, FIELD) || JsonObject.isTrue(json, ENFORCED);
    return guarded && JsonObject.isObject(json) ? Idempotency.GUARDED : Idempotency.UNSAFE;
  }

  /** Returns the request with a nonce of its own, unless it has one. */
  static Request guard(Request request) {
    Body body = request.body();
    byte[] json = Payload.of(body);
    if (!JsonObject.isObject(json) || has(json, FIELD)) {
      return request;
    }
    String nonce = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);
    byte[] guarded =
        JsonObject.with(json, "\"" + FIELD + "\":\"" + nonce + "\",\"" + ENFORCED + "\":true");
    return request.withBody(Payload.in(body, guarded));
  }

  private static boolean has(byte[] json, String field) {
    return JsonObject.has(json, field);
  }
}
