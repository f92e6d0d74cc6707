package dev.ovend;

import dev.ovend.model.ApplicationId;
import dev.ovend.model.GuildId;
import dev.ovend.model.OAuth2Scope;
import dev.ovend.model.Permissions;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a user to log in: where the browser goes, and what has to be kept in the user's
 * session until it is back.
 *
 * <p>Immutable. {@code toString()} shows neither state nor verifier.
 *
 * @param uri where to send the browser
 * @param redirect where it comes back to
 * @param state has to come back unchanged, or somebody else sent the browser
 * @param verifier proves that the code is traded by whoever asked for it
 */
public record Authorization(URI uri, URI redirect, String state, String verifier) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 32;

  /**
   * Returns the code that the browser brought back.
   *
   * @param back the whole address that the browser came back to
   * @throws IllegalArgumentException if it belongs to another attempt, or has an error in place of
   *     a code, such as {@code access_denied} when the user says no; the message shows no secret
   */
  public String code(URI back) {
    Map<String, String> brought = parameters(back.getRawQuery());
    if (!isMine(brought.get("state"))) {
      throw new IllegalArgumentException(
          "state: not that of this attempt (expected: the address that this user came back to)");
    }
    String code = brought.get("code");
    if (code == null) {
      throw new IllegalArgumentException("code: none, " + reason(brought) + " (expected: a code)");
    }
    return code;
  }

  /** Returns whether this state belongs to this attempt, in constant time; null never does. */
  public boolean isMine(@Nullable String returned) {
    return returned != null
        && MessageDigest.isEqual(
            state.getBytes(StandardCharsets.UTF_8), returned.getBytes(StandardCharsets.UTF_8));
  }

  /** Anybody can write the query, so only what looks like an error of OAuth2 is shown. */
  private static String reason(Map<String, String> brought) {
    String error = brought.getOrDefault("error", "");
    return error.matches("[a-z_]{1,40}") ? error : "and no error either";
  }

  private static Map<String, String> parameters(@Nullable String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.putIfAbsent(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  @Override
  public String toString() {
    return "Authorization[redirect=" + redirect + "]";
  }

  /** What is asked of the user. Not thread-safe. */
  public static final class Request {

    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final URI redirect;

    Request(ApplicationId application, URI redirect) {
      this.redirect = redirect;
      parameters.put("response_type", "code");
      parameters.put("client_id", application.toString());
      parameters.put("redirect_uri", redirect.toString());
    }

    /** Sets what the application wants to be allowed; there must be something. */
    public Request scopes(OAuth2Scope... scopes) {
      parameters.put("scope", OAuth2Client.text(scopes));
      return this;
    }

    /** Skips the question for users who have agreed to the same scopes before. */
    public Request silently() {
      parameters.put("prompt", "none");
      return this;
    }

    /** Sets what a bot may do in the guild it is added to. */
    public Request permissions(Permissions permissions) {
      parameters.put("permissions", Long.toUnsignedString(permissions.bits()));
      return this;
    }

    /** Proposes a guild for the bot. */
    public Request guild(GuildId guild) {
      parameters.put("guild_id", guild.toString());
      return this;
    }

    /** Lets the user choose no other guild. */
    public Request onlyThatGuild() {
      parameters.put("disable_guild_select", "true");
      return this;
    }

    /** Installs the application for the user instead of a guild. */
    public Request forUser() {
      parameters.put("integration_type", "1");
      return this;
    }

    Authorization build(URI authorize) {
      if (parameters.getOrDefault("scope", "").isEmpty()) {
        throw new IllegalArgumentException("scopes: none (expected: at least one)");
      }
      String state = secret();
      String verifier = secret();
      parameters.put("state", state);
      parameters.put("code_challenge", challenge(verifier));
      parameters.put("code_challenge_method", "S256");
      String query =
          parameters.entrySet().stream()
              .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
              .collect(Collectors.joining("&"));
      return new Authorization(URI.create(authorize + "?" + query), redirect, state, verifier);
    }

    private static String encoded(String value) {
      return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String secret() {
      byte[] bytes = new byte[SECRET_BYTES];
      RANDOM.nextBytes(bytes);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** See RFC 7636, section 4.2. */
    private static String challenge(String verifier) {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256")
                .digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("SHA-256: missing (expected: in every Java)", e);
      }
    }
  }
}
