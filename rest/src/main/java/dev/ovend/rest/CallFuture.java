package dev.ovend.rest;

import dev.ovend.core.DeadlockException;
import dev.ovend.core.Route;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The result of a submitted call. Who waits for it, or for what depends on it, while holding back
 * another call of the same client gets a {@link DeadlockException}.
 */
final class CallFuture<T extends @Nullable Object> extends CompletableFuture<T> {

  private final Object client;
  private final Route route;

  CallFuture(Object client, Route route) {
    this.client = client;
    this.route = route;
  }

  @Override
  public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
    return new CallFuture<>(client, route);
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    check();
    return super.get();
  }

  @Override
  public T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    check();
    return super.get(timeout, unit);
  }

  @Override
  public T join() {
    check();
    return super.join();
  }

  private void check() {
    if (!isDone()) {
      Inside.check(client, route);
    }
  }
}
