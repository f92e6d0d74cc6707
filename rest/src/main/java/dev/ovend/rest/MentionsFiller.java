package dev.ovend.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ovend.core.Operation;
import dev.ovend.core.Request;
import dev.ovend.json.JsonObject;
import dev.ovend.json.RawJson;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Says who a message mentions where the request does not. Immutable.
 *
 * <p>See Discord Docs/Allowed Mentions.
 */
final class MentionsFiller implements UnaryOperator<Request> {

  private static final String FIELD = "allowed_mentions";
  private static final String NEW_MESSAGE = "4";
  private static final String CHANGED_MESSAGE = "7";

  private final Map<String, UnaryOperator<byte[]>> operations =
      Map.of(
          "create_message", this::message,
          "create_lobby_message", this::message,
          "execute_webhook", this::message,
          "update_message", this::edit,
          "update_webhook_message", this::edit,
          "update_original_webhook_message", this::edit,
          "create_thread", this::post,
          "create_interaction_response", this::callback);
  private final String addition;

  /** Creates one that adds this object, as it stands in JSON. */
  MentionsFiller(String allowedMentions) {
    this.addition = "\"" + FIELD + "\":" + allowedMentions;
  }

  @Override
  public Request apply(Request request) {
    Operation operation = Operation.of(request.route());
    UnaryOperator<byte[]> change = operation == null ? null : operations.get(operation.id());
    if (change == null) {
      return request;
    }
    byte[] json = Payload.of(request.body());
    if (!JsonObject.isObject(json)) {
      return request;
    }
    byte[] changed = change.apply(json);
    return Arrays.equals(changed, json)
        ? request
        : request.withBody(Payload.in(request.body(), changed));
  }

  private byte[] message(byte[] json) {
    return JsonObject.has(json, FIELD) ? json : JsonObject.with(json, addition);
  }

  /** An edit that leaves the text alone mentions nobody, and may not be allowed to say so. */
  private byte[] edit(byte[] json) {
    boolean text = JsonObject.has(json, "content") || JsonObject.has(json, "components");
    return text ? message(json) : json;
  }

  private byte[] post(byte[] json) {
    return inside(json, "message", this::message);
  }

  private byte[] callback(byte[] json) {
    RawJson type = Payload.fields(json).get("type");
    return switch (type == null ? "" : type.text()) {
      case NEW_MESSAGE -> inside(json, "data", this::message);
      case CHANGED_MESSAGE -> inside(json, "data", this::edit);
      default -> json;
    };
  }

  private static byte[] inside(byte[] json, String field, UnaryOperator<byte[]> change) {
    Map<String, RawJson> fields = Payload.fields(json);
    RawJson value = fields.get(field);
    byte[] inner = value == null ? new byte[0] : value.text().getBytes(UTF_8);
    byte[] changed = JsonObject.isObject(inner) ? change.apply(inner) : inner;
    if (Arrays.equals(changed, inner)) {
      return json;
    }
    Map<String, RawJson> all = new LinkedHashMap<>(fields);
    all.put(field, RawJson.of(new String(changed, UTF_8)));
    return JsonObject.of(all);
  }
}
