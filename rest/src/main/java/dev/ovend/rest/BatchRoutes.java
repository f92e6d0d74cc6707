package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.DecodingException;
import dev.ovend.core.Headers;
import dev.ovend.core.Request;
import dev.ovend.json.JsonObject;
import dev.ovend.json.RawJson;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which calls can be put together, and with what. Immutable. */
final class BatchRoutes {

  private static final long DISCORD_EPOCH = 1_420_070_400_000L;
  private static final int TIME_SHIFT = 22;

  /** Discord's 14 days, less what a wait and a clock that is wrong may take. */
  private static final long YOUNG = Duration.ofDays(14).minusHours(1).toMillis();

  private final InstantSource clock;

  BatchRoutes(InstantSource clock) {
    this.clock = clock;
  }

  /** Returns what the call brings into a batch; null if it goes by itself. */
  @Nullable BatchEntry entry(CallRun run, Request request) {
    if (run.mode().streaming() || !run.settings().waiting()) {
      return null;
    }
    return switch (request.route().toString()) {
      case "DELETE /channels/{channel.id}/messages/{message.id}" -> delete(request);
      case "PUT /guilds/{guild.id}/bans/{user.id}" -> ban(request);
      case "PATCH /channels/{channel.id}",
          "PATCH /channels/{channel.id}/messages/{message.id}",
          "PATCH /webhooks/{webhook.id}/{webhook.token}/messages/{message.id}",
          "PATCH /webhooks/{webhook.id}/{webhook.token}/messages/@original" ->
          edit(request);
      case "POST /channels/{channel.id}/typing" -> typing(request);
      default -> null;
    };
  }

  /** Returns the lane of the typing indicator that a message in the channel ends, or null. */
  static BatchEntry.@Nullable Key endedTyping(Request request) {
    String path = request.target().path();
    return request.route().toString().equals("POST /channels/{channel.id}/messages")
        ? key(BatchKind.TYPING, request, above(path) + "/typing", "").place()
        : null;
  }

  private @Nullable BatchEntry delete(Request request) {
    String path = request.target().path();
    String id = last(path);
    boolean fits =
        request.body() instanceof Body.Empty && request.target().query().isEmpty() && isYoung(id);
    return fits ? new BatchEntry(key(BatchKind.DELETES, request, above(path), ""), id) : null;
  }

  private boolean isYoung(String id) {
    try {
      long created = (Long.parseUnsignedLong(id) >>> TIME_SHIFT) + DISCORD_EPOCH;
      return clock.millis() - created < YOUNG;
    } catch (NumberFormatException noId) {
      return false;
    }
  }

  private static @Nullable BatchEntry ban(Request request) {
    Map<String, RawJson> fields = fields(request.body());
    String path = request.target().path();
    if (fields == null
        || !Set.of(BulkBans.SECONDS).containsAll(fields.keySet())
        || !request.target().query().isEmpty()) {
      return null;
    }
    RawJson seconds = fields.get(BulkBans.SECONDS);
    String terms = seconds == null ? "" : seconds.text();
    return new BatchEntry(key(BatchKind.BANS, request, above(path), terms), last(path));
  }

  /** Edits are compared one by one, so that their order is kept whatever they carry. */
  private static BatchEntry edit(Request request) {
    BatchEntry.Key lane = key(BatchKind.EDITS, request, request.target().path(), "").place();
    Map<String, RawJson> fields =
        request.body() instanceof Body.Empty ? null : fields(request.body());
    return fields == null
        ? new BatchEntry(lane, "", Map.of(), true)
        : new BatchEntry(lane, "", fields, false);
  }

  private static @Nullable BatchEntry typing(Request request) {
    boolean plain = request.headers().equals(Headers.none()) && request.target().query().isEmpty();
    return plain
        ? new BatchEntry(key(BatchKind.TYPING, request, request.target().path(), ""), "")
        : null;
  }

  /** Returns the fields of a JSON object, none if there is no body; null for any other body. */
  private static @Nullable Map<String, RawJson> fields(Body body) {
    return switch (body) {
      case Body.Empty empty -> Map.of();
      case Body.Bytes bytes -> isJson(bytes) ? fields(bytes.content()) : null;
      case Body.Multipart multipart -> null;
    };
  }

  private static boolean isJson(Body.Bytes body) {
    return body.contentType().equals("application/json");
  }

  private static @Nullable Map<String, RawJson> fields(byte[] json) {
    try {
      return JsonObject.fields(json);
    } catch (DecodingException noObject) {
      return null;
    }
  }

  private static BatchEntry.Key key(BatchKind kind, Request request, String path, String terms) {
    return new BatchEntry.Key(kind, request.token().identity(), path, request.headers(), terms);
  }

  private static String above(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
