package dev.ovend.transport;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * The longest time in which nothing may move on the wire, for one request. The transport's own
 * bounds hold beside it: the shorter one counts.
 */
record Stall(int millis) {

  /** Returns a bound of so many nanoseconds, at least one millisecond. */
  static Stall of(long nanos) {
    long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
    return new Stall(Math.clamp(millis, 1, Integer.MAX_VALUE));
  }

  /** Tells the connection what bounds a request that has such a bound. */
  static Response apply(Interceptor.Chain chain) throws IOException {
    Stall stall = chain.request().tag(Stall.class);
    if (stall == null) {
      return chain.proceed(chain.request());
    }
    return chain
        .withReadTimeout(Math.min(stall.millis, chain.readTimeoutMillis()), TimeUnit.MILLISECONDS)
        .withWriteTimeout(Math.min(stall.millis, chain.writeTimeoutMillis()), TimeUnit.MILLISECONDS)
        .proceed(chain.request());
  }
}
