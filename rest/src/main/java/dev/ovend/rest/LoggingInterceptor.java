package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.Interceptor;
import dev.ovend.core.OvendException;
import dev.ovend.core.Response;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Writes a line for each call and for each attempt: routes and sizes, never paths and bodies. */
final class LoggingInterceptor implements Interceptor {

  private final System.Logger log;

  LoggingInterceptor(System.Logger log) {
    this.log = log;
  }

  @Override
  public Response onCall(Chain chain) {
    return logged(chain, () -> attempts(chain.attempt()));
  }

  private static String attempts(int count) {
    return count == 1 ? "1 attempt" : count + " attempts";
  }

  @Override
  public Response onAttempt(Chain chain) {
    String number = "attempt " + chain.attempt();
    return logged(chain, () -> number);
  }

  private Response logged(Chain chain, Supplier<String> which) {
    if (!log.isLoggable(Level.WARNING)) {
      return chain.proceed(chain.request());
    }
    long start = System.nanoTime();
    try {
      Response response = chain.proceed(chain.request());
      Level level = response.successful() ? Level.DEBUG : Level.WARNING;
      log.log(level, () -> answered(chain, which.get(), response, System.nanoTime() - start));
      return response;
    } catch (RuntimeException | Error e) {
      log.log(Level.WARNING, () -> failed(chain, which.get(), e, System.nanoTime() - start));
      throw e;
    }
  }

  private static String answered(Chain chain, String which, Response response, long nanos) {
    return chain.request().route()
        + ": "
        + response.status()
        + " in "
        + Durations.text(nanos)
        + ", "
        + which
        + ", sent "
        + size(chain.request().body())
        + ", received "
        + (response.streamed() ? "a stream" : response.bytes().length + " bytes");
  }

  private static String size(Body body) {
    return switch (body) {
      case Body.Empty empty -> "0 bytes";
      case Body.Bytes bytes -> bytes.content().length + " bytes";
      case Body.Multipart form -> "a form of " + form.parts().size() + " parts";
    };
  }

  private static String failed(Chain chain, String which, Throwable failure, long nanos) {
    return chain.request().route()
        + ": failed after "
        + Durations.text(nanos)
        + ", "
        + which
        + ": "
        + said(failure);
  }

  /** Only the library's own messages are known to hold no secret. */
  private static String said(Throwable failure) {
    String type = failure.getClass().getName();
    return failure instanceof OvendException ? type + ": " + failure.getMessage() : type;
  }
}
