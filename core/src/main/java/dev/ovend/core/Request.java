package dev.ovend.core;

import java.util.Locale;
import java.util.Set;

/**
 * One request as it is put on the wire.
 *
 * <p>Immutable; each {@code with} method returns a changed copy. {@link #toString()} shows neither
 * the path nor any secret.
 */
public final class Request {

  private static final Set<String> RESERVED =
      Set.of(
          "authorization",
          "connection",
          "content-length",
          "content-type",
          "host",
          "expect",
          "transfer-encoding",
          "upgrade",
          "user-agent");

  private final Target target;
  private final Token token;
  private final Headers headers;
  private final Body body;

  private Request(Target target, Token token, Headers headers, Body body) {
    this.target = target;
    this.token = token;
    this.headers = headers;
    this.body = body;
  }

  /** Returns a request without headers and body. */
  public static Request of(Target target, Token token) {
    return new Request(target, token, Headers.none(), Body.empty());
  }

  /** Returns where it goes. */
  public Target target() {
    return target;
  }

  /** Returns the route, short for {@code target().route()}. */
  public Route route() {
    return target.route();
  }

  /** Returns who it speaks for; the transport turns it into the {@code Authorization} header. */
  public Token token() {
    return token;
  }

  /** Returns the headers beside those that the transport sets by itself. */
  public Headers headers() {
    return headers;
  }

  /** Returns what it carries. */
  public Body body() {
    return body;
  }

  /** Returns a copy that goes elsewhere. */
  public Request withTarget(Target other) {
    return new Request(other, token, headers, body);
  }

  /** Returns a copy that speaks for {@code other}. */
  public Request withToken(Token other) {
    return new Request(target, other, headers, body);
  }

  /**
   * Returns a copy with one more header.
   *
   * @throws IllegalArgumentException if name or value cannot stand in a header, or the header is
   *     one that the token, the body or the transport sets
   */
  public Request withHeader(String name, String value) {
    Headers more = headers.with(name, value);
    if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "header "
              + name
              + ": set by Ovend itself (expected: the token, the body or the client's"
              + " settings to decide it)");
    }
    return new Request(target, token, more, body);
  }

  /** Returns a copy that carries {@code other}. */
  public Request withBody(Body other) {
    return new Request(target, token, headers, other);
  }

  /** Returns the target as {@link Target#toString()} shows it. */
  @Override
  public String toString() {
    return target.toString();
  }
}
