package dev.ovend.rest;

import dev.ovend.core.Call;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Response;
import dev.ovend.core.Route;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call whose answer is turned into a {@code T}. Immutable. */
record ResultCall<T extends @Nullable Object>(
    RequestProcessor processor, Plan plan, Function<Response, T> decoder) implements Call<T> {

  @Override
  public Route route() {
    return plan.request().route();
  }

  @Override
  public RequestOptions options() {
    return plan.options();
  }

  @Override
  public Call<T> with(RequestOptions options) {
    return new ResultCall<>(processor, plan.withOptions(options), decoder);
  }

  @Override
  public T execute() {
    return processor.execute(plan, decoder);
  }

  @Override
  public CompletableFuture<T> submit() {
    return processor.submit(plan, decoder);
  }

  /** Returns the route, which is safe to log. */
  @Override
  public String toString() {
    return "Call[" + route() + "]";
  }
}
