package dev.ovend.rest;

import dev.ovend.core.BearerToken;
import dev.ovend.core.BotToken;
import dev.ovend.core.Credential;
import dev.ovend.core.Operation;
import dev.ovend.core.Token;
import java.util.Locale;

/** Finds out who a request speaks for. */
final class Credentials {

  private Credentials() {}

  /**
   * Returns the client's token, or none if the operation takes none or another one but can do
   * without.
   *
   * @throws IllegalStateException if the operation needs another kind of token
   */
  static Token choose(Operation operation, Token token) {
    if (operation.anonymous()) {
      return Token.none();
    }
    if (operation.credentials().contains(kind(token))) {
      return token;
    }
    if (operation.credentials().contains(Credential.NONE)) {
      return Token.none();
    }
    throw new IllegalStateException(
        operation.route()
            + ": this client has "
            + shown(kind(token))
            + " (expected: "
            + String.join(" or ", operation.credentials().stream().map(Credentials::shown).toList())
            + ")");
  }

  private static String shown(Credential kind) {
    return kind == Credential.NONE
        ? "no token"
        : "a " + kind.name().toLowerCase(Locale.ROOT) + " token";
  }

  private static Credential kind(Token token) {
    return switch (token) {
      case BotToken bot -> Credential.BOT;
      case BearerToken bearer -> Credential.BEARER;
      default -> Credential.NONE;
    };
  }
}
