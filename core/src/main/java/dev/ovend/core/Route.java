package dev.ovend.core;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A method and a path template, such as {@code POST /channels/{channel.id}/messages}: what calls of
 * one kind have in common. It holds no id and no secret, so it may be logged and used as a tag.
 *
 * <p>Immutable. Two routes are equal if method and template are.
 */
public final class Route implements Serializable {

  private static final long serialVersionUID = 1;

  private final HttpMethod method;
  private final String template;
  private final String text;

  Route(HttpMethod method, String template) {
    this.method = method;
    this.template = template;
    this.text = method + " " + template;
  }

  /**
   * Returns the route of a concrete path, found without being told the template: {@code
   * /channels/81384788765712384/messages} gives {@code /channels/{channel.id}/messages}. In a path
   * that Discord does not document, numbers and what looks like a secret become parameters too.
   *
   * @throws IllegalArgumentException if the path is malformed, see {@link Target#parse}
   */
  public static Route parse(HttpMethod method, String path) {
    return Target.parse(method, path).route();
  }

  /** Returns the method. */
  public HttpMethod method() {
    return method;
  }

  /** Returns the path template, parameters in braces. */
  public String template() {
    return template;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Route that && method == that.method && template.equals(that.template));
  }

  @Override
  public int hashCode() {
    return Objects.hash(method, template);
  }

  /** Returns method and template, separated by a space. */
  @Override
  public String toString() {
    return text;
  }
}
