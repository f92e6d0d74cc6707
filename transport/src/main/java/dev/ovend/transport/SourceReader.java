package dev.ovend.transport;

import dev.ovend.core.ContentException;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.Part;
import dev.ovend.core.Route;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs the code of one upload's sources, which belongs to the user, on a thread of its own. That
 * thread touches no socket, so it is interrupted when the attempt is aborted, and the exchange does
 * not wait for it any longer. Confined to the thread of the exchange.
 */
final class SourceReader {

  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.NANOSECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofVirtual().name("ovend-source").factory());
  private final Abort abort;
  private final PhaseListener listener;
  private volatile @Nullable FutureTask<?> running;

  SourceReader(Abort abort, PhaseListener listener) {
    this.abort = abort;
    this.listener = listener;
    abort.onAbort(this::stop);
  }

  private void stop() {
    FutureTask<?> task = running;
    if (task != null) {
      task.cancel(true);
    }
  }

  /**
   * Runs code of a part's source and waits for it.
   *
   * @throws SourceException if the code fails
   * @throws IOException if the attempt is aborted, or this thread interrupted
   */
  <T> T call(Part part, Callable<T> code) throws IOException {
    T result;
    try {
      result =
          await(() -> {
            listener.awaiting(part); // only now: until the thread runs, nobody waits for the source
            return code.call();
          });
    } catch (ExecutionException e) {
      throw new SourceException(part, Objects.requireNonNull(e.getCause()));
    }
    listener.awaiting(null);
    return result;
  }

  private <T> T await(Callable<T> code) throws IOException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(code);
    running = task;
    if (abort.reason() != null) {
      throw new InterruptedIOException("the attempt was aborted");
    }
    thread.execute(task);
    try {
      return task.get();
    } catch (CancellationException e) {
      throw new InterruptedIOException("the attempt was aborted");
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  /**
   * Runs {@code last}, which must not throw, after everything else, and ends the thread. Waits for
   * it unless the attempt is aborted.
   */
  void end(Runnable last) {
    CompletableFuture<Boolean> ended = new CompletableFuture<>();
    thread.execute(() -> {
      last.run();
      ended.complete(true);
    });
    thread.shutdown();
    abort.onAbort(() -> ended.complete(false));
    try {
      ended.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("it is never completed by a failure", e);
    }
  }

  /** The source of a part, not the connection, failed. */
  static final class SourceException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Part part;
    private final Throwable failure;

    SourceException(Part part, Throwable failure) {
      super(failure);
      this.part = part;
      this.failure = failure;
    }

    ContentException described(FailurePhase phase, Route route) {
      return ContentException.of(phase, route, part, failure);
    }
  }
}
