package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Operation;
import dev.ovend.core.Request;
import dev.ovend.json.JsonObject;
import dev.ovend.json.RawJson;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes the creation of a message repeatable: Discord answers a second one with the same nonce by
 * the first one's message.
 *
 * <p>See Discord Docs/Create Message.
 */
final class Nonce {

  /**
   * How long Discord is trusted to remember a nonce. It documents that a nonce is checked "for
   * uniqueness in the past few minutes" and gives no number; three is the least that this can mean.
   */
  static final Duration MEMORY = Duration.ofMinutes(3);

  private static final String FIELD = "nonce";
  private static final String ENFORCED = "enforce_nonce";

  private Nonce() {}

  /** Returns what happens when a request arrives twice, as it is. */
  static Idempotency effective(Request request) {
    Operation operation = Operation.of(request.route());
    Idempotency known =
        operation == null ? request.route().method().idempotency() : operation.idempotency();
    boolean unguarded = known == Idempotency.GUARDED && enforced(request.body()) == null;
    return unguarded ? Idempotency.UNSAFE : known;
  }

  /** Returns the nonce that Discord enforces, as it stands in JSON; null if there is none. */
  static @Nullable String enforced(Body body) {
    Map<String, RawJson> fields = Payload.fields(Payload.of(body));
    boolean enforced = "true".equals(text(fields, ENFORCED));
    return enforced ? nonce(fields) : null;
  }

  /**
   * Returns why a message must not be sent again and what changes that, to stand within a message;
   * two empty texts if it is about another kind of request.
   */
  static Advice advice(Request request) {
    Operation operation = Operation.of(request.route());
    if (operation == null || operation.idempotency() != Idempotency.GUARDED) {
      return Advice.NONE;
    }
    return nonce(Payload.fields(Payload.of(request.body()))) != null
        ? new Advice(
            " and its nonce is not enforced",
            "; to make it repeatable, add \"enforce_nonce\": true, or leave the nonce out so that"
                + " Ovend adds both")
        : new Advice(
            " and it left without a nonce",
            "; to make it repeatable, send its content as a JSON object, and keep the nonce that"
                + " Ovend adds when an interceptor replaces it");
  }

  record Advice(String why, String remedy) {
    static final Advice NONE = new Advice("", "");
  }

  /** Returns the request with a nonce of its own, unless it has one. */
  static Request guard(Request request) {
    Body body = request.body();
    byte[] json = Payload.of(body);
    if (!JsonObject.isObject(json)) {
      return request;
    }
    boolean plain = !JsonObject.has(json, FIELD) && !JsonObject.has(json, ENFORCED);
    byte[] guarded = plain ? JsonObject.with(json, fields()) : replaced(json);
    return Arrays.equals(guarded, json) ? request : request.withBody(Payload.in(body, guarded));
  }

  private static String fields() {
    return "\"" + FIELD + "\":" + fresh() + ",\"" + ENFORCED + "\":true";
  }

  private static String fresh() {
    return "\"" + Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36) + "\"";
  }

  /** Replaces what stands for no nonce, such as null; what has a nonce stays as it is. */
  private static byte[] replaced(byte[] json) {
    Map<String, RawJson> fields = new LinkedHashMap<>(Payload.fields(json));
    if (fields.isEmpty() || nonce(fields) != null) {
      return json;
    }
    fields.put(FIELD, RawJson.of(fresh()));
    fields.put(ENFORCED, RawJson.of("true"));
    return JsonObject.of(fields);
  }

  private static @Nullable String nonce(Map<String, RawJson> fields) {
    String text = text(fields, FIELD);
    return text == null || text.equals("null") || text.equals("\"\"") ? null : text;
  }

  private static @Nullable String text(Map<String, RawJson> fields, String name) {
    RawJson value = fields.get(name);
    return value == null ? null : value.text();
  }
}
