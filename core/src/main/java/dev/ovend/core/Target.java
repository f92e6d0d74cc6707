package dev.ovend.core;

import dev.ovend.core.RouteTable.Match;
import dev.ovend.core.RouteTable.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one request goes: its route, the concrete path and the query.
 *
 * <p>Immutable. The path may hold a webhook or interaction token; {@link #toString()} does not show
 * it.
 */
public final class Target {

  private static final int MAX_LENGTH = 4_000;
  private static final Set<String> TOP_LEVEL =
      Set.of("channels", "guilds", "webhooks", "interactions");
  private static final Set<String> OWN = Set.of("@me", "@original");

  private final Route route;
  private final String majors;
  private final String path;
  private final String query;

  private Target(Route route, String majors, String path, String query) {
    this.route = route;
    this.majors = majors;
    this.path = path;
    this.query = query;
  }

  /**
   * Returns the target of a concrete path below the API's base, such as {@code
   * /channels/81384788765712384/messages?limit=50}.
   *
   * @param path begins with a slash; already percent-encoded
   * @throws IllegalArgumentException if it does not begin with a slash, has an empty, {@code .} or
   *     {@code ..} segment, repeats the base, or holds a character that has to be percent-encoded
   */
  public static Target parse(HttpMethod method, String path) {
    int mark = path.indexOf('?');
    String bare = mark < 0 ? path : path.substring(0, mark);
    String query = mark < 0 ? "" : path.substring(mark + 1);
    PathSyntax.check(bare, query, MAX_LENGTH);
    List<Segment> segments = RouteTable.segments(bare);
    Match match = RouteTable.DISCORD.match(method, segments);
    return new Target(match.route(), majors(segments, match.names()), bare, query);
  }

  /**
   * Returns the target of a path with {@code {name}} placeholders, which {@code values} fill in
   * order. Values are percent-encoded, so that no value can change the path.
   *
   * @throws IllegalArgumentException as {@link #parse}, or if there are more or fewer values than
   *     placeholders, or a value is empty, a dot segment, no Unicode text, or not a number where
   *     Discord takes an id
   */
  public static Target of(HttpMethod method, String path, Object... values) {
    if (values.length == 0 && path.indexOf('{') < 0) {
      return parse(method, path);
    }
    int mark = path.indexOf('?');
    String bare = mark < 0 ? path : path.substring(0, mark);
    List<Segment> segments = new ArrayList<>();
    int used = 0;
    for (Segment segment : RouteTable.segments(bare)) {
      boolean placeholder = segment.text().startsWith("{") && segment.text().endsWith("}");
      segments.add(placeholder ? value(segment.text(), values, used++) : segment);
    }
    if (used != values.length) {
      throw new IllegalArgumentException(
          "path: "
              + values.length
              + " values (expected: one for each of "
              + used
              + " placeholders in "
              + PathSyntax.masked(bare)
              + ")");
    }
    StringBuilder filled = new StringBuilder();
    segments.forEach(segment -> filled.append('/').append(segment.text()));
    String query = mark < 0 ? "" : path.substring(mark + 1);
    PathSyntax.check(bare.startsWith("/") ? filled.toString() : bare, query, MAX_LENGTH);
    Match match = RouteTable.DISCORD.match(method, segments);
    checkIds(segments, match.names());
    return new Target(match.route(), majors(segments, match.names()), filled.toString(), query);
  }

  private static Segment value(String placeholder, Object[] values, int index) {
    Object value = index < values.length ? values[index] : null;
    String text = value == null ? "" : value.toString();
    if (text.isEmpty() || text.equals(".") || text.equals("..")) {
      throw new IllegalArgumentException(
          placeholder
              + ": "
              + (value == null ? "missing" : "\"" + text + "\"")
              + " (expected: a value for the path)");
    }
    return new Segment(OWN.contains(text) ? text : Text.percentEncode(text), !OWN.contains(text));
  }

  private static void checkIds(List<Segment> segments, List<String> names) {
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      String name = names.get(i);
      if (segment.parameter() && RouteTable.takesId(name) && !segment.digits()) {
        throw new IllegalArgumentException(
            name
                + ": \""
                + PathSyntax.masked(segment.text())
                + "\" (expected: an id, 1 to 20 digits)");
      }
    }
  }

  private static String majors(List<Segment> segments, List<String> names) {
    if (segments.size() < 2
        || names.get(1).isEmpty()
        || !TOP_LEVEL.contains(segments.get(0).text())) {
      return "";
    }
    Segment owner = segments.get(1);
    String id = owner.digits() ? owner.text() : KeyedHash.of(owner.text());
    boolean withToken = names.size() > 2 && names.get(2).equals("webhook.token");
    return withToken ? id + ":" + KeyedHash.of(segments.get(2).text()) : id;
  }

  /**
   * Returns this target with one more query parameter; name and value are percent-encoded.
   *
   * @throws IllegalArgumentException if the name is empty, name or value is no Unicode text, or the
   *     whole becomes longer than 4,000 characters
   */
  public Target withQuery(String name, Object value) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException(
          "query: a parameter without a name (expected: name=value)");
    }
    String added = Text.percentEncode(name) + "=" + Text.percentEncode(value.toString());
    String joined = query.isEmpty() ? added : query + "&" + added;
    PathSyntax.check(path, joined, MAX_LENGTH);
    return new Target(route, majors, path, joined);
  }

  /** Returns the route, which is safe to log. */
  public Route route() {
    return route;
  }

  /**
   * Returns the major parameters, which split the route's rate limit: a channel, guild, webhook or
   * interaction id, and for a webhook's token, or whatever else stands there, a keyed hash; empty
   * if the route has none. Safe to log.
   *
   * <p>See Discord Docs/Rate Limits.
   */
  public String majors() {
    return majors;
  }

  /** Returns the path, percent-encoded; it may hold a secret. */
  public String path() {
    return path;
  }

  /** Returns the query without its question mark, percent-encoded; empty if there is none. */
  public String query() {
    return query;
  }

  /** Returns path and query as they are sent; they may hold a secret. */
  public String pathAndQuery() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Target that
        && route.equals(that.route)
        && path.equals(that.path)
        && query.equals(that.query);
  }

  @Override
  public int hashCode() {
    return Objects.hash(route, path, query);
  }

  /** Returns the route and the major id, such as {@code GET /channels/{channel.id} #123}. */
  @Override
  public String toString() {
    int hash = majors.indexOf(':');
    String id = hash < 0 ? majors : majors.substring(0, hash);
    return id.isEmpty() ? route.toString() : route + " #" + id;
  }
}
