package dev.ovend.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What users have let applications do, found by the secrets that prove it: codes, access tokens and
 * refresh tokens. Thread-safe.
 */
final class Grants {

  static final Duration TOKEN_LIFE = Duration.ofDays(7);

  /** No documentation tells it; a developer of Discord has. */
  static final Duration CODE_LIFE = Duration.ofSeconds(100);

  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";

  private final Snowflakes ids;
  private final Secrets secrets;
  private final Users users;
  private final Map<String, Code> codes = new ConcurrentHashMap<>();
  private final Map<String, Issued> byAccess = new ConcurrentHashMap<>();
  private final Map<String, Issued> byRefresh = new ConcurrentHashMap<>();
  private final Map<Long, Long> owners = new ConcurrentHashMap<>();

  Grants(Snowflakes ids, Secrets secrets, Users users) {
    this.ids = ids;
    this.secrets = secrets;
    this.users = users;
  }

  /** Returns who an {@code Authorization} header speaks for that is not a bot's. */
  Caller caller(@Nullable String authorization) {
    if (authorization != null && authorization.startsWith(BEARER)) {
      Issued issued = byAccess.get(authorization.substring(BEARER.length()));
      return issued == null || issued.expiresMillis <= ids.now()
          ? Caller.Nobody.INSTANCE
          : new Caller.Bearer(issued.grant, issued.expiresMillis);
    }
    return authorization != null && authorization.startsWith(BASIC)
        ? application(decoded(authorization.substring(BASIC.length())))
        : Caller.Nobody.INSTANCE;
  }

  /** Returns the application with this id and secret, or nobody. */
  Caller application(@Nullable String id, @Nullable String secret) {
    return users.bots().stream()
        .filter(bot -> Json.id(bot).equals(id) && Secrets.ofClient(bot).equals(secret))
        .<Caller>map(Caller.Application::new)
        .findFirst()
        .orElse(Caller.Nobody.INSTANCE);
  }

  /** Returns the user that an application belongs to; the first call makes one. */
  long owner(long application) {
    return owners.computeIfAbsent(
        application,
        key -> {
          long id = ids.next();
          users.add(id, "application-owner");
          return id;
        });
  }

  /** Returns a code for what a user has just agreed to. */
  String agree(Grant grant, String redirect, @Nullable String challenge) {
    String code = secrets.ofGrant();
    codes.put(code, new Code(grant, redirect, challenge, ids.now() + CODE_LIFE.toMillis()));
    return code;
  }

  /** Returns what {@code code} stands for, or null if it stands for nothing any more. */
  @Nullable Code find(String code) {
    Code found = codes.get(code);
    return found == null || found.expiresMillis <= ids.now() ? null : found;
  }

  /** Trades a code for tokens; null if somebody has done so before. */
  @Nullable Issued redeem(String code) {
    Code found = codes.remove(code);
    return found == null ? null : issue(found.grant, true);
  }

  /** Trades a refresh token of an application for new tokens; null if it is none. */
  @Nullable Issued refresh(long application, String token) {
    Issued before = byRefresh.get(token);
    if (before == null
        || before.grant.application() != application
        || !byRefresh.remove(token, before)) {
      return null;
    }
    byAccess.remove(before.access);
    return issue(before.grant, true);
  }

  /** Gives out tokens; those of a user can be refreshed. */
  Issued issue(Grant grant, boolean refreshable) {
    Issued issued =
        new Issued(
            grant,
            secrets.ofGrant(),
            refreshable ? secrets.ofGrant() : null,
            ids.now() + TOKEN_LIFE.toMillis());
    byAccess.put(issued.access, issued);
    if (issued.refresh != null) {
      byRefresh.put(issued.refresh, issued);
    }
    return issued;
  }

  /** Accepts an access token that nobody asked for; it does not end. */
  void accept(String access, Grant grant) {
    byAccess.put(access, new Issued(grant, access, null, Long.MAX_VALUE));
  }

  /** Returns what an access or refresh token was given out for, or null if it is none. */
  @Nullable Grant grantOf(String token) {
    Issued issued = byAccess.getOrDefault(token, byRefresh.get(token));
    return issued == null ? null : issued.grant;
  }

  /** Ends all tokens of a grant's user and application. */
  void revoke(Grant grant) {
    byAccess.values().removeIf(issued -> issued.grant.isOfSame(grant));
    byRefresh.values().removeIf(issued -> issued.grant.isOfSame(grant));
  }

  /**
   * Returns whether a code, a token or an application's secret stands somewhere in {@code text}.
   */
  boolean occurIn(String text) {
    return Stream.of(codes, byAccess, byRefresh)
            .flatMap(each -> each.keySet().stream())
            .anyMatch(text::contains)
        || users.bots().stream().map(Secrets::ofClient).anyMatch(text::contains);
  }

  private Caller application(@Nullable String idAndSecret) {
    int colon = idAndSecret == null ? -1 : idAndSecret.indexOf(':');
    return idAndSecret == null || colon < 0
        ? Caller.Nobody.INSTANCE
        : application(idAndSecret.substring(0, colon), idAndSecret.substring(colon + 1));
  }

  private static @Nullable String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  /**
   * What a code is good for. Its text form hides the challenge.
   *
   * @param redirect where the browser brought it, which has to be said again
   * @param challenge the SHA-256 of what proves who asked for it, or null if nothing has to
   */
  record Code(Grant grant, String redirect, @Nullable String challenge, long expiresMillis) {

    @Override
    public String toString() {
      return "Code[grant=" + grant + "]";
    }
  }

  /**
   * Tokens that were given out. Its text form hides them.
   *
   * @param refresh null if they cannot be refreshed
   */
  record Issued(Grant grant, String access, @Nullable String refresh, long expiresMillis) {

    List<String> scopes() {
      return grant.scopes();
    }

    @Override
    public String toString() {
      return "Issued[grant=" + grant + "]";
    }
  }
}
