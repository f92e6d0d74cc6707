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
    CALL("onCall"),
    ATTEMPT("onAttempt");

    private final String method;

    Position(String method) {
      this.method = method;
    }
  }

  private final Object client;
  private final Interceptor interceptor;
  private final Position position;
  private final Middleware next;
  private final String place;

  private InterceptorMiddleware(
      Object client, Interceptor interceptor, Position position, Middleware next) {
    this.client = client;
    this.interceptor = interceptor;
    this.position = position;
    this.next = next;
    this.place = "interceptor " + interceptor.getClass().getName() + "." + position.method;
  }

  /**
   * Puts the interceptors before {@code next}, the first of them outermost.
   *
   * @param client stands for the client, see {@link Inside}
   */
  static Middleware before(
      Middleware next, Object client, Position position, List<Interceptor> interceptors) {
    Middleware first = next;
    for (Interceptor interceptor : interceptors.reversed()) {
      if (overrides(interceptor, position)) {
        first = new InterceptorMiddleware(client, interceptor, position, first);
      }
    }
    return first;
  }

  /** Leaves out what would only proceed. */
  private static boolean overrides(Interceptor interceptor, Position position) {
    try {
      return interceptor
              .getClass()
              .getMethod(position.method, Interceptor.Chain.class)
              .getDeclaringClass()
          != Interceptor.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Interceptor has no " + position.method, e);
    }
  }

  @Override
  public Response handle(CallRun run, Request request) {
    Link link = new Link(run, request);
    Response response = Inside.run(client, run.route(), place, () -> intercept(run, link));
    if (position == Position.CALL) {
      return response;
    }
    if (!link.proceeded) {
      response.close();
      throw new IllegalStateException(
          place
              + ": returned without proceeding (expected: exactly once; answer a call"
              + " in onCall instead)");
    }
    return response;
  }

  private Response intercept(CallRun run, Link link) {
    run.enter(Phase.INTERCEPTED, place);
    return position == Position.CALL ? interceptor.onCall(link) : interceptor.onAttempt(link);
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
            place
                + ": proceeded twice (expected: exactly once; repeat a call in onCall"
                + " instead)");
      }
      proceeded = true;
      try {
        return Inside.outside(() -> next.handle(run, changed));
      } finally {
        run.enter(Phase.INTERCEPTED, place);
      }
    }
  }
}
