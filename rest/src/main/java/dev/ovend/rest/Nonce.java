package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Part;
import dev.ovend.core.Request;
import dev.ovend.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
    byte[] json = payload(plan.request().body());
    boolean guarded = !has(json, FIELD) || JsonObject.isTrue(json, ENFORCED);
    return guarded && JsonObject.isObject(json) ? Idempotency.GUARDED : Idempotency.UNSAFE;
  }

  /** Returns the request with a nonce of its own, unless it has one. */
  static Request guard(Request request) {
    Body body = request.body();
    byte[] json = payload(body);
    if (!JsonObject.isObject(json) || has(json, FIELD)) {
      return request;
    }
    String nonce = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);
    byte[] guarded =
        JsonObject.with(json, "\"" + FIELD + "\":\"" + nonce + "\",\"" + ENFORCED + "\":true");
    return request.withBody(replaced(body, guarded));
  }

  private static boolean has(byte[] json, String field) {
    return JsonObject.has(json, field);
  }

  private static byte[] payload(Body body) {
    return switch (body) {
      case Body.Empty empty -> new byte[0];
      case Body.Bytes bytes -> bytes.content();
      case Body.Multipart multipart -> payload(multipart);
    };
  }

  private static byte[] payload(Body.Multipart body) {
    for (Part part : body.parts()) {
      if (isPayload(part)) {
        try (InputStream in = part.content().open()) {
          return in.readAllBytes();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return new byte[0];
  }

  private static boolean isPayload(Part part) {
    return part.name().equals("payload_json");
  }

  private static Body replaced(Body body, byte[] json) {
    if (!(body instanceof Body.Multipart multipart)) {
      return Body.json(json);
    }
    List<Part> parts = new ArrayList<>();
    for (Part part : multipart.parts()) {
      parts.add(isPayload(part) ? Part.payload(json) : part);
    }
    return Body.multipart(parts);
  }
}
