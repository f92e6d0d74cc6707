package dev.ovend.core;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the template of a path: a tree of segments in which a literal is preferred to a parameter.
 * Immutable after construction.
 */
final class RouteTable {

  /**
   * Templates that no operation of Discord's API description has, those of files on its CDN too.
   */
  private static final String OTHERS =
      """
      /attachments/{channel.id}/{attachment.id}/{filename}
      /ephemeral-attachments/{application.id}/{attachment.id}/{filename}
      /guilds
      /guilds/{guild.id}/member-verification
      /guilds/{guild.id}/mfa
      /oauth2/authorize
      /oauth2/device/authorize
      /oauth2/token
      /oauth2/token/revoke
      /oauth2/token/rpc
      """;

  /** Ids for which Discord takes {@code @me}. */
  private static final Set<String> SELF = Set.of("user.id", "application.id");

  static final RouteTable DISCORD = new RouteTable(templates());

  private final Node root = new Node("");

  RouteTable(Stream<String> templates) {
    templates.forEach(this::add);
  }

  /** Returns the templates that Discord has or had. */
  static Stream<String> templates() {
    return Stream.concat(
            OTHERS.lines(), Operation.all().stream().map(operation -> operation.route().template()))
        .distinct();
  }

  private void add(String template) {
    Node node = root;
    for (String segment : template.substring(1).split("/", -1)) {
      node = node.child(segment);
    }
    for (HttpMethod method : HttpMethod.values()) {
      node.routes.put(method, new Route(method, template));
    }
  }

  /** Returns the route of {@code segments} and the name of each one that is a parameter. */
  Match match(HttpMethod method, List<Segment> segments) {
    Node[] best = new Node[segments.size()];
    Node end = walk(root, segments, 0, best);
    List<String> names = new ArrayList<>(segments.size());
    for (int i = 0; i < segments.size(); i++) {
      names.add(best[i] == null ? segments.get(i).guessedName() : best[i].name);
    }
    Route known = end == null ? null : end.routes.get(method);
    return new Match(known == null ? new Route(method, template(segments, names)) : known, names);
  }

  private static String template(List<Segment> segments, List<String> names) {
    StringBuilder template = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      template.append('/').append(name.isEmpty() ? segments.get(i).text() : "{" + name + "}");
    }
    return template.toString();
  }

  /**
   * Returns the node of the whole path, or null; {@code best} keeps the longest known beginning.
   */
  private static @Nullable Node walk(Node node, List<Segment> segments, int depth, Node[] best) {
    if (depth == segments.size()) {
      return node.routes.isEmpty() ? null : node;
    }
    Segment segment = segments.get(depth);
    Node literal = segment.parameter() ? null : node.literals.get(segment.text());
    Node end = literal == null ? null : descend(literal, segments, depth, best);
    boolean last = depth == segments.size() - 1;
    if (end == null && node.parameter != null && node.parameter.accepts(segment, last)) {
      end = descend(node.parameter, segments, depth, best);
    }
    return end;
  }

  private static @Nullable Node descend(
      Node child, List<Segment> segments, int depth, Node[] best) {
    Node end = walk(child, segments, depth + 1, best);
    if (end != null || best[depth] == null) {
      best[depth] = child;
    }
    return end;
  }

  /** A route and, for each segment of the path, the parameter's name, empty for a literal. */
  record Match(Route route, List<String> names) {}

  /**
   * One segment of a path.
   *
   * @param text as it will be sent
   * @param parameter whether it is known to be a value, because it was given as one
   */
  record Segment(String text, boolean parameter) {

    boolean digits() {
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) < '0' || text.charAt(i) > '9') {
          return false;
        }
      }
      return !text.isEmpty() && text.length() <= 20;
    }

    /**
     * Returns a parameter's name, or nothing for a plain lower-case word. A text with a dot is no
     * word: it names a file or a host.
     */
    String guessedName() {
      if (digits()) {
        return "id";
      }
      return parameter || !isWord() ? "value" : "";
    }

    private boolean isWord() {
      int start = text.startsWith("@") ? 1 : 0;
      for (int i = start; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!(c >= 'a' && c <= 'z') && c != '-' && c != '_') {
          return false;
        }
      }
      return text.length() > start && text.length() <= 32;
    }
  }

  private static final class Node {
    private final Map<String, Node> literals = new HashMap<>();
    private final Map<HttpMethod, Route> routes = new EnumMap<>(HttpMethod.class);
    private final String name;
    private @Nullable Node parameter;

    Node(String segment) {
      this.name = segment.startsWith("{") ? segment.substring(1, segment.length() - 1) : "";
    }

    Node child(String segment) {
      if (!segment.startsWith("{")) {
        return literals.computeIfAbsent(segment, Node::new);
      }
      if (parameter == null) {
        parameter = new Node(segment);
      }
      return parameter;
    }

    /** At the end of a path, {@code @me} is an operation of its own, if there is one. */
    boolean accepts(Segment segment, boolean last) {
      return segment.digits()
          || segment.parameter()
          || !takesId(name)
          || (!last && SELF.contains(name) && segment.text().equals("@me"));
    }
  }

  /** Returns whether a parameter is a number; an activity instance's id is none. */
  static boolean takesId(String name) {
    return name.endsWith(".id") && !name.equals("instance.id");
  }

  /** Splits a path that begins with a slash. */
  static List<Segment> segments(String path) {
    List<Segment> segments = new ArrayList<>();
    for (int from = 1; from <= path.length(); ) {
      int slash = path.indexOf('/', from);
      int to = slash < 0 ? path.length() : slash;
      segments.add(new Segment(path.substring(from, to), false));
      from = to + 1;
    }
    return segments;
  }
}
