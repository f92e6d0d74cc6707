package dev.ovend.simulator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of one request, read once: JSON, multipart with its JSON in {@code payload_json}, or,
 * for the few who ask for one, a form. A body that cannot be read is only a failure for a handler
 * that asks for it. Immutable.
 */
final class RequestBody {

  /** Stands for a body that was too large to keep. */
  static final RequestBody TOO_LARGE = json(null);

  private static final int MAX_PARTS = 64;

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

  /** Reads {@code bytes}; {@code contentType} is null if the request has none. */
  static RequestBody read(@Nullable String contentType, byte[] bytes) {
    try {
      if (bytes.length == 0) {
        return json(null);
      }
      String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
      if (type.startsWith("application/json")) {
        return json(parse(bytes));
      }
      if (contentType != null && type.startsWith("multipart/form-data")) {
        return readMultipart(contentType, bytes);
      }
      return new RequestBody(
          null, List.of(), type.startsWith(FORM) ? fields(bytes) : Map.of(), wrongType());
    } catch (ApiException e) {
      return new RequestBody(null, List.of(), Map.of(), e);
    }
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

  private static RequestBody readMultipart(String contentType, byte[] bytes) {
    ObjectNode fields = Json.object();
    JsonNode payload = fields;
    List<Upload> files = new ArrayList<>();
    try (MultiPartFormData.Parts parts = parts(contentType, bytes)) {
      for (MultiPart.Part part : parts) {
        if (part.getFileName() != null) {
          files.add(upload(part));
        } else if ("payload_json".equals(part.getName())) {
          payload = parse(text(part).getBytes(StandardCharsets.UTF_8));
        } else {
          fields.put(part.getName(), text(part));
        }
      }
    }
    return new RequestBody(payload, List.copyOf(files), Map.of(), null);
  }

  private static MultiPartFormData.Parts parts(String contentType, byte[] bytes) {
    String boundary = MultiPart.extractBoundary(contentType);
    if (boundary == null) {
      throw malformed();
    }
    MultiPartFormData.Parser parser = new MultiPartFormData.Parser(boundary);
    parser.setMaxParts(MAX_PARTS);
    parser.setMaxMemoryFileSize(bytes.length);
    parser.setUseFilesForPartsWithoutFileName(false);
    try {
      CompletableFuture<MultiPartFormData.Parts> parsed = new CompletableFuture<>();
      Content.Source source = Content.Source.from(ByteBuffer.wrap(bytes));
      parser.parse(source, Promise.Invocable.toPromise(parsed));
      return parsed.join();
    } catch (CompletionException e) {
      throw malformed();
    }
  }

  private static Upload upload(MultiPart.Part part) {
    return new Upload(
        part.getName(),
        part.getFileName(),
        part.getHeaders().get(HttpHeader.CONTENT_TYPE),
        part.getLength());
  }

  private static String text(MultiPart.Part part) {
    return part.getContentAsString(StandardCharsets.UTF_8);
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

  private static ApiException malformed() {
    return ApiException.invalidField(
        "", "MULTIPART_INVALID", "The request body is not well-formed multipart/form-data.");
  }
}
