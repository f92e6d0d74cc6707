package dev.ovend.rest;

import dev.ovend.core.Interceptor;
import dev.ovend.core.Response;
import java.util.function.Function;

/**
 * A function that sees calls.
 *
 * @param name says whose it is where something goes wrong
 */
record CallInterceptor(String name, Function<Interceptor.Chain, Response> function)
    implements Interceptor {

  @Override
  public Response onCall(Chain chain) {
    return function.apply(chain);
  }
}
