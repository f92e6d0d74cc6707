package dev.ovend.rest;

import dev.ovend.core.Interceptor;
import dev.ovend.core.Response;
import java.util.function.Consumer;

/** Interceptors that only look. */
final class Looking {

  private Looking() {}

  static Interceptor onCall(Consumer<Interceptor.Chain> look) {
    return new Interceptor() {
      @Override
      public Response onCall(Chain chain) {
        look.accept(chain);
        return chain.proceed(chain.request());
      }
    };
  }

  static Interceptor onAttempt(Consumer<Interceptor.Chain> look) {
    return new Interceptor() {
      @Override
      public Response onAttempt(Chain chain) {
        look.accept(chain);
        return chain.proceed(chain.request());
      }
    };
  }
}
