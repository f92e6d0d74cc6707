package dev.ovend.rest;

import dev.ovend.core.Interceptor;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Response;
import java.util.List;

/** One interceptor at one of its two positions. */
final class InterceptorMiddleware implements Middleware {

  /** Where an interceptor stands. */
  enum Position {
    CALL,
    ATTEMPT
  }

  private final Interceptor interceptor;
  private final Position position;
  private final Middleware next;

  private InterceptorMiddleware(Interceptor interceptor, Position position, Middleware next) {
    this.interceptor = interceptor;
    this.position = position;
    this.next = next;
  }

  /** Puts the interceptors before {@code next}, the first of them outermost. */
  static Middleware before(Middleware next, Position position, List<Interceptor> interceptors) {
    Middleware first = next;
    for (Interceptor interceptor : interceptors.reversed()) {
      if (overrides(interceptor, position)) {
        first = new InterceptorMiddleware(interceptor, position, first);
      }
    }
    return first;
  }

  /** Leaves out what would only proceed. */
  private static boolean overrides(Interceptor interceptor, Position position) {
    String method = position == Position.CALL ? "onCall" : "onAttempt";
    try {
      return interceptor.getClass().getMethod(method, Interceptor.Chain.class).getDeclaringClass()
          != Interceptor.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Interceptor has no " + method, e);
    }
  }

  @Override
  public Response handle(CallRun run, Request request) {
    Link link = new Link(run, request);
    if (position == Position.CALL) {
      return interceptor.onCall(link);
    }
    Response response = interceptor.onAttempt(link);
    if (!link.proceeded) {
      response.close();
      throw new IllegalStateException(
          name()
              + ".onAttempt: returned without proceeding (expected: exactly once; answer a call"
              + " in onCall instead)");
    }
    return response;
  }

  private String name() {
    return interceptor.getClass().getName();
  }

  private final class Link implements Interceptor.Chain {
    private final CallRun run;
    private final Request request;
    private boolean proceeded;

    Link(CallRun run, Request request) {
      this.run = run;
      this.request = request;
    }

    @Override
    public Request request() {
      return request;
    }

    @Override
    public RequestOptions options() {
      return run.options();
    }

    @Override
    public int attempt() {
      return position == Position.CALL ? 0 : run.attempts();
    }

    @Override
    public Response proceed(Request changed) {
      if (proceeded && position == Position.ATTEMPT) {
        throw new IllegalStateException(
            name()
                + ".onAttempt: proceeded twice (expected: exactly once; repeat a call in onCall"
                + " instead)");
      }
      proceeded = true;
      return next.handle(run, changed);
    }
  }
}
