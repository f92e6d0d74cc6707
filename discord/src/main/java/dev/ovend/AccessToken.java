package dev.ovend;

import dev.ovend.core.BearerToken;
import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.model.OAuth2Scope;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Discord gives for a code. Immutable; {@code toString()} shows no token.
 *
 * <p>See Discord Docs/OAuth2.
 *
 * @param accessToken what speaks for the user; a secret
 * @param tokenType {@code Bearer}
 * @param expiresIn how long it is good, from now on
 * @param refreshToken what gets a new one; a secret; null for client credentials
 * @param scopes what the user has agreed to
 * @param unknownFields what has no place here, such as the guild that a bot was added to
 */
public record AccessToken(
    String accessToken,
    String tokenType,
    Duration expiresIn,
    @Nullable String refreshToken,
    List<OAuth2Scope> scopes,
    Map<String, RawJson> unknownFields) {

  /** Returns what speaks for the user. */
  public BearerToken bearer() {
    return BearerToken.of(accessToken);
  }

  /** Returns what reads and writes it. */
  public static Codec<AccessToken> codec() {
    return AccessTokenCodec.INSTANCE;
  }

  @Override
  public String toString() {
    return "AccessToken[expiresIn=" + expiresIn + ", scopes=" + scopes + "]";
  }

  private static final class AccessTokenCodec implements Codec<AccessToken> {
    static final AccessTokenCodec INSTANCE = new AccessTokenCodec();

    private static final Fields FIELDS =
        Fields.of("access_token!", "token_type!", "expires_in!", "refresh_token", "scope!");

    @Override
    public AccessToken read(JsonReader in) {
      String access = null;
      String type = null;
      long seconds = 0;
      String refresh = null;
      String scope = null;
      Map<String, RawJson> unknown = null;
      for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
        switch (field) {
          case 0 -> access = in.string();
          case 1 -> type = in.string();
          case 2 -> seconds = in.int64();
          case 3 -> refresh = in.string();
          case 4 -> scope = in.string();
          default -> unknown = in.unknown(unknown);
        }
      }
      if (access == null) {
        throw in.refused("an access_token");
      }
      return new AccessToken(
          access,
          type == null ? "Bearer" : type,
          Duration.ofSeconds(seconds),
          refresh,
          scopes(scope),
          JsonReader.sealed(unknown));
    }

    private static List<OAuth2Scope> scopes(@Nullable String text) {
      return text == null || text.isEmpty()
          ? List.of()
          : Stream.of(text.split(" ", -1)).map(OAuth2Scope::of).toList();
    }

    @Override
    public void write(AccessToken value, JsonWriter out) {
      out.begin();
      out.string(FIELDS, 0, value.accessToken);
      out.string(FIELDS, 1, value.tokenType);
      out.int64(FIELDS, 2, value.expiresIn.toSeconds());
      out.string(FIELDS, 3, value.refreshToken);
      out.string(
          FIELDS,
          4,
          value.scopes.stream().map(OAuth2Scope::value).collect(Collectors.joining(" ")));
      out.unknown(value.unknownFields);
      out.end();
    }
  }
}
