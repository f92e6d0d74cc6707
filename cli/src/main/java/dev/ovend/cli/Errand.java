package dev.ovend.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call that a contestant is to make. Names of parameters in the template are Discord's, such as
 * {@code channel.id}: some libraries tell buckets by them.
 *
 * @param kind what it is counted as
 * @param method the HTTP method
 * @param template the path below the API's base, with its parameters in braces
 * @param arguments one for each parameter
 * @param body what becomes the JSON body, or null
 * @param atMillis when it is asked for, since the start of the run
 * @param interactionIn the channel in which a user turns to the bot just before, which gives the
 *     two arguments of a callback; null for other calls
 */
record Errand(
    String kind,
    String method,
    String template,
    List<String> arguments,
    @Nullable Map<String, Object> body,
    long atMillis,
    @Nullable String interactionIn) {

  /** What most calls are counted as. */
  static final String CALL = "call";

  static Errand of(String method, String template, Object... arguments) {
    List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
    return new Errand(CALL, method, template, texts, null, 0, null);
  }

  /** A message that can be found again by its nonce. */
  static Errand message(String channel, String nonce) {
    return of("POST", "/channels/{channel.id}/messages", channel)
        .with(Map.of("content", "message " + nonce, "nonce", nonce));
  }

  /** The answer to an interaction, which is made just before. */
  static Errand callback(String channel) {
    String template = "/interactions/{interaction.id}/{interaction.token}/callback";
    Map<String, Object> body = Map.of("type", 4, "data", Map.of("content", "pong"));
    return new Errand("callback", "POST", template, List.of(), body, 0, channel);
  }

  Errand with(Map<String, Object> newBody) {
    return new Errand(kind, method, template, arguments, newBody, atMillis, interactionIn);
  }

  Errand at(long millis) {
    return new Errand(kind, method, template, arguments, body, millis, interactionIn);
  }

  Errand as(String newKind) {
    return new Errand(newKind, method, template, arguments, body, atMillis, interactionIn);
  }

  Errand answering(String id, String token) {
    return new Errand(kind, method, template, List.of(id, token), body, atMillis, null);
  }

  /**
   * Returns what a simple bot queues it behind: the route, with the channel or guild if it has one;
   * null for the answers to interactions, which it just sends.
   */
  @Nullable String queue() {
    if (interactionIn != null) {
      return null;
    }
    boolean major = template.matches("/(channels|guilds|webhooks)/\\{.*");
    return method + " " + template + (major ? " " + arguments.getFirst() : "");
  }
}
