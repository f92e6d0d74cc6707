package dev.ovend.core;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The token of a bot, from the Bot page of its application. Immutable; never shown. */
public final class BotToken implements Token {

  private static final String WAY_OUT =
      "three parts separated by dots; get it from the Bot page of your application";

  private final Secret secret;
  private final @Nullable String botId;

  private BotToken(String token) {
    this.secret = new Secret("Bot", token);
    this.botId = decodedId(token.substring(0, token.indexOf('.')));
  }

  /**
   * Wraps a bot token as Discord shows it, without a leading {@code Bot}.
   *
   * @throws IllegalArgumentException if it does not have three parts of letters, digits, hyphens
   *     and underscores; the message does not show the token
   */
  public static BotToken of(String token) {
    if (token.startsWith("Bot ")) {
      throw new IllegalArgumentException(
          "token: begins with \"Bot \" (expected: the token alone, the scheme is added)");
    }
    Secret.checkPrintable("token", token, WAY_OUT);
    String[] parts = token.split("\\.", -1);
    boolean wellFormed = parts.length == 3;
    for (String part : parts) {
      wellFormed &= !part.isEmpty() && part.matches("[A-Za-z0-9_=-]+");
    }
    if (!wellFormed) {
      String count = parts.length == 1 ? "one part" : parts.length + " parts";
      throw new IllegalArgumentException(
          "token: " + token.length() + " characters in " + count + " (expected: " + WAY_OUT + ")");
    }
    return new BotToken(token);
  }

  /**
   * Reads a bot token from an environment variable; space around it is ignored.
   *
   * @throws IllegalArgumentException if the variable is not set or holds no bot token
   */
  public static BotToken fromEnv(String variable) {
    return from(variable, System::getenv);
  }

  static BotToken from(String variable, Function<String, @Nullable String> environment) {
    String value = environment.apply(variable);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(
          "environment variable "
              + variable
              + ": "
              + (value == null ? "not set" : "empty")
              + " (expected: a bot token; "
              + WAY_OUT
              + ")");
    }
    return of(value.strip());
  }

  /** Returns the bot's user id, which the first part tells; null if that part tells none. */
  public @Nullable String botId() {
    return botId;
  }

  private static @Nullable String decodedId(String part) {
    try {
      byte[] decoded = Base64.getUrlDecoder().decode(part);
      String id = new String(decoded, StandardCharsets.US_ASCII);
      return id.matches("[0-9]{1,20}") ? id : null;
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  @Override
  public String authorization() {
    return secret.authorization();
  }

  @Override
  public String identity() {
    return secret.identity();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BotToken that && secret.equals(that.secret);
  }

  @Override
  public int hashCode() {
    return secret.hashCode();
  }

  /** Returns the kind and the bot's id, never the secret. */
  @Override
  public String toString() {
    return "BotToken[" + (botId == null ? "***" : botId) + "]";
  }
}
