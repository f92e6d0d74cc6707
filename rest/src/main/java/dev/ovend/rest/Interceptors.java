package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Interceptor;
import dev.ovend.core.OvendException;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import dev.ovend.core.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Ready-made interceptors, and what makes one of a function. Each sees calls, not attempts, unless
 * it says otherwise; the one that is added to a client first is outermost.
 */
public final class Interceptors {

  private Interceptors() {}

  /** Who a message may mention. */
  public enum Mention {
    /** The users that its text names. */
    USERS,
    /** The roles that its text names. */
    ROLES,
    /** {@code @everyone} and {@code @here}. */
    EVERYONE,
    /** The author of the message that it answers. */
    REPLIED_USER
  }

  /** Returns {@link #logging(System.Logger)} for a logger named {@code dev.ovend.rest.calls}. */
  public static Interceptor logging() {
    return logging(System.getLogger("dev.ovend.rest.calls"));
  }

  /**
   * Returns one that writes a line for each call and each attempt: the route, the answer's status,
   * how long it took, and how many bytes went and came. Successes are written at {@code DEBUG},
   * everything else at {@code WARNING}. Never written are paths, headers, bodies and tokens.
   */
  public static Interceptor logging(System.Logger log) {
    return new LoggingInterceptor(log);
  }

  /**
   * Returns one that says who messages mention, where a request does not say it itself: messages
   * that are created or edited, by the bot, by a webhook or as an answer to an interaction.
   *
   * <p>See Discord Docs/Allowed Mentions.
   *
   * @param allowed whom; nobody if there is none, whatever the text says
   */
  public static Interceptor allowedMentions(Mention... allowed) {
    Set<Mention> set = EnumSet.noneOf(Mention.class);
    set.addAll(List.of(allowed));
    boolean replied = set.remove(Mention.REPLIED_USER);
    String parsed =
        set.stream()
            .map(mention -> "\"" + mention.name().toLowerCase(Locale.ROOT) + "\"")
            .collect(Collectors.joining(","));
    UnaryOperator<Request> change =
        new MentionsFiller("{\"parse\":[" + parsed + "],\"replied_user\":" + replied + "}");
    return changing("allowedMentions", change);
  }

  /** Returns one that asks for texts in a language, where a call does not ask for another. */
  public static Interceptor locale(Locale locale) {
    return header("X-Discord-Locale", locale.toLanguageTag());
  }

  /**
   * Returns one that adds a header to calls that do not have it.
   *
   * @throws IllegalArgumentException if it cannot stand in a request or is set by Ovend itself; for
   *     the user agent see {@link dev.ovend.transport.OkHttpTransportBuilder#userAgentSuffix}
   */
  public static Interceptor header(String name, String value) {
    Request.of(Target.parse(HttpMethod.GET, "/gateway"), Token.none()).withHeader(name, value);
    return changing(
        "header " + name,
        request -> {
          Headers headers = request.headers();
          return headers.first(name) == null ? request.withHeader(name, value) : request;
        });
  }

  /** Returns one that gives every call a tag, see {@link Interceptor.Chain#tag}. */
  public static Interceptor tag(String name, String value) {
    return tagging("tag", request -> Map.of(name, value));
  }

  /** Returns one that gives calls tags, see {@link Interceptor.Chain#tag}. */
  public static Interceptor tags(Function<Request, Map<String, String>> tags) {
    return tagging("tags " + tags.getClass().getName(), tags);
  }

  private static Interceptor tagging(String name, Function<Request, Map<String, String>> tags) {
    return new CallInterceptor(
        name,
        chain -> {
          tags.apply(chain.request()).forEach(chain::tag);
          return chain.proceed(chain.request());
        });
  }

  /** Returns one that changes requests before they are sent. */
  public static Interceptor onRequest(UnaryOperator<Request> change) {
    return changing("onRequest " + change.getClass().getName(), change);
  }

  private static Interceptor changing(String name, UnaryOperator<Request> change) {
    return new CallInterceptor(name, chain -> chain.proceed(change.apply(chain.request())));
  }

  /**
   * Returns one that sees answers, of any status, and may change them.
   *
   * @param change gets the request as it was sent on, and the answer
   */
  public static Interceptor onResponse(BiFunction<Request, Response, Response> change) {
    return new CallInterceptor(
        "onResponse " + change.getClass().getName(),
        chain -> change.apply(chain.request(), chain.proceed(chain.request())));
  }

  /**
   * Returns one that sees how calls fail, after all retries: answers that are errors as well as
   * what kept an answer from coming. It may answer instead, throw what it was given, or throw
   * something else. It does not see calls that were cancelled, nor what failed when an answer was
   * decoded.
   *
   * @param handler gets the request as it was sent on, and the failure
   */
  public static Interceptor onError(BiFunction<Request, OvendException, Response> handler) {
    return new CallInterceptor(
        "onError " + handler.getClass().getName(), chain -> mended(chain, handler));
  }

  private static Response mended(
      Interceptor.Chain chain, BiFunction<Request, OvendException, Response> handler) {
    Request request = chain.request();
    Response response;
    try {
      response = chain.proceed(request);
    } catch (CancelledException e) {
      throw e;
    } catch (OvendException e) {
      return handler.apply(request, e);
    }
    return response.successful()
        ? response
        : handler.apply(request, RequestProcessor.error(request, response, chain.attempt()));
  }
}
