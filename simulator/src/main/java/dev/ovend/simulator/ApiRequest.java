package dev.ovend.simulator;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request on its way to a handler.
 *
 * @param params the decoded path parameters
 * @param query the decoded query: every value of a key, in order
 * @param body what it carries
 * @param bot the id of the bot or user that sent it, or null if it came without a token
 * @param reason the decoded audit-log reason, or null
 */
record ApiRequest(
    Map<String, String> params,
    Map<String, List<String>> query,
    RequestBody body,
    @Nullable Long bot,
    @Nullable String reason) {

  /** Returns the id of the bot or user; routes that need a token always have one. */
  long botId() {
    if (bot == null) {
      throw ApiException.router(401, "Unauthorized");
    }
    return bot;
  }

  /** Returns path parameter {@code name} as it was sent. */
  String param(String name) {
    String value = params.get(name);
    if (value == null) {
      throw new IllegalArgumentException("param: " + name + " (expected: one of the route's)");
    }
    return value;
  }

  /**
   * Returns path parameter {@code name} as an id.
   *
   * @throws ApiException if it is not a snowflake
   */
  long id(String name) {
    return snowflake(name, param(name));
  }

  /**
   * Returns query parameter {@code name} as an id, or null if it is absent.
   *
   * @throws ApiException if it is not a snowflake
   */
  @Nullable Long cursor(String name) {
    String value = query(name);
    return value == null ? null : snowflake(name, value);
  }

  /**
   * Returns query parameter {@code name} as a time, in milliseconds, or null if it is absent.
   *
   * @throws ApiException if it is none
   */
  @Nullable Long time(String name) {
    String value = query(name);
    return value == null ? null : Times.parse(name, value);
  }

  /**
   * Returns query parameter {@code limit}.
   *
   * @throws ApiException if it is not a number from 1 to {@code max}
   */
  int limit(int max, int otherwise) {
    return limit(1, max, otherwise);
  }

  /**
   * Returns query parameter {@code limit}.
   *
   * @throws ApiException if it is not a number from {@code min} to {@code max}
   */
  int limit(int min, int max, int otherwise) {
    String value = query("limit");
    if (value == null) {
      return otherwise;
    }
    int limit;
    try {
      limit = Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw ApiException.invalidField(
          "limit", "NUMBER_TYPE_COERCE", "Value \"" + value + "\" is not int.");
    }
    if (limit < min) {
      throw ApiException.invalidField(
          "limit", "NUMBER_TYPE_MIN", "int value should be greater than or equal to " + min + ".");
    }
    if (limit > max) {
      throw ApiException.invalidField(
          "limit", "NUMBER_TYPE_MAX", "int value should be less than or equal to " + max + ".");
    }
    return limit;
  }

  /** Returns whether query parameter {@code name} is present and true. */
  boolean flag(String name) {
    String value = query(name);
    return "true".equals(value) || "True".equals(value) || "1".equals(value);
  }

  /** Returns the first query parameter {@code name}, or null if there is none. */
  @Nullable String query(String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.isEmpty() ? null : values.getFirst();
  }

  private static long snowflake(String name, String value) {
    try {
      return Long.parseUnsignedLong(value);
    } catch (NumberFormatException e) {
      throw ApiException.invalidField(
          name, "NUMBER_TYPE_COERCE", "Value \"" + value + "\" is not snowflake.");
    }
  }
}
