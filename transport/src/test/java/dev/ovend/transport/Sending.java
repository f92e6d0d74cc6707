package dev.ovend.transport;

import dev.ovend.core.Attempt;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An attempt that another thread sends. */
final class Sending {

  private final CompletableFuture<Response> result = new CompletableFuture<>();
  private final CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
  private final Thread thread;

  private Sending(Thread.Builder builder, HttpClient client, Request request, Attempt attempt) {
    this.thread = builder.name("sender").unstarted(() -> send(client, request, attempt));
  }

  static Sending start(HttpClient client, Request request, Attempt attempt) {
    return start(Thread.ofVirtual(), client, request, attempt);
  }

  static Sending start(
      Thread.Builder builder, HttpClient client, Request request, Attempt attempt) {
    Sending sending = new Sending(builder, client, request, attempt);
    sending.thread.start();
    return sending;
  }

  private void send(HttpClient client, Request request, Attempt attempt) {
    try {
      result.complete(client.send(request, attempt));
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    } finally {
      interrupted.complete(Thread.currentThread().isInterrupted());
    }
  }

  Thread thread() {
    return thread;
  }

  Response response() throws Exception {
    return result.get(20, TimeUnit.SECONDS);
  }

  Throwable failure() throws Exception {
    return result
        .handle((response, e) -> e != null ? e : new AssertionError("answered: " + response))
        .get(20, TimeUnit.SECONDS);
  }

  /** Returns whether the sender's interrupt flag was set when it was done. */
  boolean interrupted() throws Exception {
    return interrupted.get(20, TimeUnit.SECONDS);
  }
}
