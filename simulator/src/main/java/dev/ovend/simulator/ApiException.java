package dev.ovend.simulator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An error that Discord would answer with.
 *
 * <p>See Discord Docs/Opcodes and Status Codes.
 */
final class ApiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ObjectNode body;

  private ApiException(int status, ObjectNode body) {
    super(status + " " + body, null, false, false);
    this.status = status;
    this.body = body;
  }

  /** Returns an error with a JSON code. */
  static ApiException of(int status, int code, String message) {
    return new ApiException(status, Json.object().put("message", message).put("code", code));
  }

  /** Returns an error of Discord's router, such as {@code 404: Not Found}. */
  static ApiException router(int status, String reason) {
    return of(status, 0, status + ": " + reason);
  }

  /**
   * Returns an error of the token routes, which have a form of their own.
   *
   * @param error OAuth2's name of it, such as {@code invalid_grant}
   * @param description what is wrong, or null if the name is all that is told
   */
  static ApiException oauth2(int status, String error, @Nullable String description) {
    ObjectNode body = Json.object().put("error", error);
    return new ApiException(
        status, description == null ? body : body.put("error_description", description));
  }

  /** Returns a 404 with one of the codes from 10001 up. */
  static ApiException unknown(int code, String what) {
    return of(404, code, "Unknown " + what);
  }

  /**
   * Returns a 400 "Invalid Form Body" that blames one field.
   *
   * @param path the way to the field, such as {@code embeds.0.title}; empty for the whole body
   * @param code Discord's name of the rule, such as {@code BASE_TYPE_MAX_LENGTH}
   */
  static ApiException invalidField(String path, String code, String message) {
    ObjectNode errors = Json.object();
    ObjectNode leaf = errors;
    if (!path.isEmpty()) {
      for (String step : path.split("\\.", -1)) {
        leaf = leaf.putObject(step);
      }
    }
    leaf.putArray("_errors").addObject().put("code", code).put("message", message);
    return invalidForm(errors);
  }

  /** Returns a 400 "Invalid Form Body" with a tree of errors. */
  static ApiException invalidForm(ObjectNode errors) {
    ObjectNode body = Json.object().put("message", "Invalid Form Body").put("code", 50035);
    body.set("errors", errors);
    return new ApiException(400, body);
  }

  /** Returns the 403 for who may not see something. */
  static ApiException missingAccess() {
    return of(403, 50001, "Missing Access");
  }

  /** Returns the 403 for who may see something, but not do this. */
  static ApiException missingPermissions() {
    return of(403, 50013, "Missing Permissions");
  }

  /** Returns a 400 that blames a text for being too long. */
  static ApiException tooLong(String path, int max) {
    return invalidField(path, "BASE_TYPE_MAX_LENGTH", "Must be " + max + " or fewer in length.");
  }

  /** Returns the answer to send. */
  ApiResponse response() {
    return ApiResponse.of(status, body);
  }
}
