package dev.ovend.codegen;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One operation: what the description says of it, and what a hand adds.
 *
 * @param id its operationId
 * @param path the template as the description spells it
 * @param inPath parameters of the path, in order
 * @param inQuery parameters of the query
 * @param body what it takes, or null
 * @param answer what it answers
 * @param auth who may call it: none, bot, bearer
 * @param notes what the overlay says
 */
record Op(
    String id,
    String method,
    String path,
    List<Parameter> inPath,
    List<Parameter> inQuery,
    @Nullable Body body,
    Answer answer,
    List<String> auth,
    Notes notes) {

  /** A parameter of path or query. */
  record Parameter(String json, String java, Type type, boolean required, Limits limits) {}

  /**
   * What is sent.
   *
   * @param type of the whole body; a union that nothing tells apart has several variants instead
   * @param variants what is sent by which method
   * @param form whether it goes as a multipart form by itself
   * @param limits of a list or map
   */
  record Body(@Nullable Type type, Map<String, Type> variants, boolean form, Limits limits) {

    /** Returns what the whole body is, where there is only one way. */
    Type whole() {
      return Objects.requireNonNull(type, "body: several variants");
    }
  }

  /**
   * What comes back.
   *
   * @param type what is decoded, or null if nothing is
   * @param kind how to decode
   */
  record Answer(@Nullable Type type, Kind kind) {

    /** Returns what is decoded, where something is. */
    Type value() {
      return Objects.requireNonNull(type, "answer: nothing to decode");
    }

    /** How an answer is decoded. */
    enum Kind {
      /** No content. */
      EMPTY,
      /** JSON. */
      VALUE,
      /** JSON, or no content. */
      SOMETIMES,
      /** JSON of another type with status 202. */
      LATER,
      /** Bytes that are no JSON. */
      BYTES,
      /** Text. */
      TEXT
    }
  }

  /**
   * What the overlay says.
   *
   * @param resource the accessor of the resource
   * @param java the method's name
   * @param docs page and anchor of Discord's documentation, or empty
   */
  record Notes(
      String resource,
      String java,
      String does,
      String docs,
      String repeat,
      String cache,
      boolean reason,
      boolean files,
      boolean experimental,
      String deprecated,
      @Nullable Page page,
      List<String> commas,
      String waits,
      List<Op> also) {

    /** Returns how pages follow each other, where they do. */
    Page paging() {
      return Objects.requireNonNull(page, "operation: no pages");
    }
  }

  /** How pages follow each other. */
  record Page(
      String by,
      String key,
      String items,
      List<String> cursors,
      String order,
      String more,
      List<String> limit,
      String maxOffset) {}

  /** Returns what is sent, where something is. */
  Body sent() {
    return Objects.requireNonNull(body, "operation: no body");
  }

  /** Returns the template in the documentation's spelling, such as {@code {channel.id}}. */
  String template() {
    StringBuilder template = new StringBuilder();
    for (String step : path.substring(1).split("/", -1)) {
      template.append('/').append(step.startsWith("{") ? "{" + placeholder(step) + "}" : step);
    }
    return template.toString();
  }

  private String placeholder(String step) {
    String name = step.substring(1, step.length() - 1);
    return switch (name) {
      case "code" -> path.startsWith("/invites") ? "invite.code" : "template.code";
      case "guild_scheduled_event_id" -> "scheduled_event.id";
      case "guild_scheduled_event_exception_id" -> "exception.id";
      case "user_id_1" -> "user.id";
      case "user_id_2" -> "recipient.id";
      default -> name.replaceAll("_(id|token|name|code)$", ".$1");
    };
  }
}
