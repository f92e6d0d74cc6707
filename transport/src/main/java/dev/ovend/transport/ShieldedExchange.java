package dev.ovend.transport;

import dev.ovend.core.CancelledException;
import dev.ovend.core.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Runs an exchange on a thread of its own, because an interrupt closes the socket that a thread is
 * using, and with HTTP/2 other exchanges are on the same socket.
 */
final class ShieldedExchange {

  private final Exchange exchange;
  private final CompletableFuture<Response> result = new CompletableFuture<>();

  ShieldedExchange(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Waits for the answer; does not wait for the thread when the attempt is aborted. */
  Response run() {
    exchange.abort().onAbort(() -> result.completeExceptionally(exchange.failure(null)));
    Thread.ofVirtual().name("ovend-exchange").start(this::send);
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.abort().now(Abort.Reason.INTERRUPTED);
      throw givenUp();
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    }
  }

  private void send() {
    try {
      Response response = exchange.run();
      if (!result.complete(response)) {
        response.close();
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  /** Closes the answer if it came just before the interrupt. */
  private RuntimeException givenUp() {
    RuntimeException interrupted = exchange.failure(null);
    if (!result.completeExceptionally(interrupted) && !result.isCompletedExceptionally()) {
      result.join().close();
    }
    return interrupted instanceof CancelledException
        ? interrupted
        : new CancelledException("the calling thread was interrupted");
  }

  private static RuntimeException unchecked(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException e ? e : new IllegalStateException(failure);
  }
}
