package dev.ovend.rest;

import dev.ovend.core.Interceptor;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

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
    this.place = "interceptor " + name(interceptor) + "." + position.method;
  }

  private static String name(Interceptor interceptor) {
    return interceptor instanceof CallInterceptor ready
        ? ready.name()
        : interceptor.getClass().getName();
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
    Response response = null;
    try {
      try {
        response = Inside.run(client, run.route(), place, () -> intercept(run, link));
      } finally {
        link.end();
      }
      link.check(response);
      return link.answers.without(response);
    } catch (Throwable e) {
      link.answers.close();
      if (response != null) {
        response.close();
      }
      throw e;
    }
  }

  private IllegalStateException broken(String what, String expected) {
    return new IllegalStateException(place + ": " + what + " (expected: " + expected + ")");
  }

  private Response intercept(CallRun run, Link link) {
    run.enter(Phase.INTERCEPTED, place);
    return position == Position.CALL ? interceptor.onCall(link) : interceptor.onAttempt(link);
  }

  /** What the interceptor sees of one request; it may go on with it on a thread of its own. */
  private final class Link implements Interceptor.Chain {

    private static final int ENDED = Integer.MIN_VALUE / 2;

    private final CallRun run;
    private final Request request;
    private final Thread thread = Thread.currentThread();
    private final AtomicBoolean proceeded = new AtomicBoolean();
    private final AtomicInteger underWay = new AtomicInteger(); // negative after the end
    private final StreamedAnswers answers = new StreamedAnswers();
    private boolean abandoned;

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
      return run.attempts();
    }

    @Override
    public void tag(String name, String value) {
      if (name.isEmpty()) {
        throw new IllegalArgumentException("tag: no name (expected: such as command)");
      }
      run.tag(name, value);
    }

    @Override
    public Response proceed(Request changed) {
      if (!proceeded.compareAndSet(false, true) && position == Position.ATTEMPT) {
        throw broken("proceeded twice", "exactly once; repeat a call in onCall instead");
      }
      if (underWay.getAndIncrement() < 0) {
        throw broken("proceeded after it had returned", "before, or a call of its own");
      }
      if (!Thread.currentThread().equals(thread)) {
        run.handOver();
      }
      run.replace(request, changed);
      try {
        return given(Inside.outside(() -> next.handle(run, changed)));
      } finally {
        run.enter(Phase.INTERCEPTED, place);
        underWay.getAndDecrement();
      }
    }

    /** Keeps an answer in mind that may have to be closed; nobody reads one that comes too late. */
    private Response given(Response answer) {
      answers.add(answer);
      if (underWay.get() < 0) {
        answers.close();
      }
      return answer;
    }

    /** Takes no more; what is still under way is stopped, because nobody waits for it. */
    void end() {
      abandoned = underWay.getAndAdd(ENDED) > 0;
      if (abandoned) {
        run.cancellation().cancel();
      }
    }

    /** Checks what the interceptor made of it. */
    void check(@Nullable Response response) {
      if (response == null) {
        throw broken("returned null", "a response");
      }
      if (abandoned) {
        throw broken("returned while what it proceeded with was under way", "wait for that");
      }
      if (position == Position.ATTEMPT && !proceeded.get()) {
        throw broken(
            "returned without proceeding", "exactly once; answer a call in onCall instead");
      }
    }
  }
}
