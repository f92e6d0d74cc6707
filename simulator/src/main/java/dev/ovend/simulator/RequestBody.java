package dev.ovend.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of one request, read once: JSON, multipart with its JSON in {@code payload_json}, or,
 * for the few who ask for one, a form. Files are counted and thrown away. A body that cannot be
 * read is only a failure for a handler that asks for it. Immutable.
 */
final class RequestBody {

  /** Stands for a body that was too large to keep. */
  static final RequestBody TOO_LARGE = json(null);

  /** Carries nothing. */
  static final RequestBody NONE = json(null);

  private static final String MULTIPART = "multipart/form-data";
  private static final String PAYLOAD = "payload_json";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final @Nullable JsonNode json;
  private final List<Upload> files;
  private final Map<String, String> form;
  private final @Nullable ApiException failure;

  private RequestBody(
      @Nullable JsonNode json,
      List<Upload> files,
      Map<String, String> form,
      @Nullable ApiException failure) {
    this.json = json;
    this.files = files;
    this.form = form;
    this.failure = failure;
  }

  private static RequestBody json(@Nullable JsonNode json) {
    return new RequestBody(json, List.of(), Map.of(), null);
  }

  /** Returns whether this is {@link #TOO_LARGE}. */
  boolean oversized() {
    return this == TOO_LARGE;
  }

  /**
   * Reads all of {@code in}; a file in it takes no memory.
   *
   * @param contentType null if the request has none
   * @throws IOException if the client goes away before
   */
  static RequestBody read(@Nullable String contentType, InputStream in, UploadLimit limit)
      throws IOException {
    if (contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(MULTIPART)) {
      try {
        return readMultipart(contentType, in, limit);
      } catch (ApiException e) {
        return failed(e);
      }
    }
    byte[] bytes = in.readNBytes(UploadLimit.PLAIN + 1);
    if (bytes.length > UploadLimit.PLAIN) {
      in.transferTo(OutputStream.nullOutputStream());
      return TOO_LARGE;
    }
    return read(contentType, bytes);
  }

  private static RequestBody read(@Nullable String contentType, byte[] bytes) {
    if (bytes.length == 0) {
      return json(null);
    }
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    if (!type.startsWith("application/json")) {
      return new RequestBody(
          null, List.of(), type.startsWith(FORM) ? fields(bytes) : Map.of(), wrongType());
    }
    try {
      return json(parse(bytes));
    } catch (ApiException e) {
      return failed(e);
    }
  }

  private static RequestBody failed(ApiException failure) {
    return new RequestBody(null, List.of(), Map.of(), failure);
  }

  /** Returns the first value of each field of a form, empty if the body is none. */
  Map<String, String> form() {
    return form;
  }

  /**
   * Returns the JSON object, empty if the request has no body.
   *
   * @throws ApiException if the body is malformed or not an object
   */
  ObjectNode object() {
    if (failure != null) {
      throw failure;
    }
    if (json == null) {
      return Json.object();
    }
    if (json instanceof ObjectNode object) {
      return object;
    }
    throw ApiException.invalidField(
        "", "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
  }

  /**
   * Returns the JSON array.
   *
   * @throws ApiException if the body is malformed or not an array
   */
  ArrayNode array() {
    if (failure != null) {
      throw failure;
    }
    if (json instanceof ArrayNode array) {
      return array;
    }
    throw ApiException.invalidField(
        "", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
  }

  /** Returns the files, in the order they came. */
  List<Upload> files() {
    return files;
  }

  /** Returns the nonce of the JSON object, or null if there is none to be found. */
  @Nullable String nonce() {
    JsonNode nonce = json == null ? null : json.get("nonce");
    return nonce == null || !nonce.isValueNode() || nonce.isNull() ? null : nonce.asString();
  }

  /** Returns whether this is a JSON object with a field {@code name}, be it null. */
  boolean has(String name) {
    return json instanceof ObjectNode object && object.has(name);
  }

  private static RequestBody readMultipart(String contentType, InputStream in, UploadLimit limit)
      throws IOException {
    MultipartReader form = MultipartReader.read(contentType, in, limit);
    if (form == null) {
      return TOO_LARGE;
    }
    String payload = form.fields().get(PAYLOAD);
    ObjectNode fields = Json.object();
    form.fields().forEach(fields::put);
    JsonNode json = payload == null ? fields : parse(payload.getBytes(StandardCharsets.UTF_8));
    return new RequestBody(json, form.files(), Map.of(), null);
  }

  private static JsonNode parse(byte[] bytes) {
    try {
      return Json.parse(bytes);
    } catch (JacksonException e) {
      throw ApiException.of(400, 50109, "The request body contains invalid JSON.");
    }
  }

  private static Map<String, String> fields(byte[] bytes) {
    Map<String, String> fields = new LinkedHashMap<>();
    PathText.query(new String(bytes, StandardCharsets.UTF_8))
        .forEach((name, values) -> fields.put(name, values.getFirst()));
    return fields;
  }

  private static ApiException wrongType() {
    return ApiException.invalidField(
        "",
        "CONTENT_TYPE_INVALID",
        "Expected \"Content-Type\" header to be one of"
            + " {'application/json', 'multipart/form-data'}.");
  }
}
