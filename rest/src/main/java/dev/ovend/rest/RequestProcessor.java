package dev.ovend.rest;

import dev.ovend.core.DeadlockException;
import dev.ovend.core.DecodingException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.EventSink;
import dev.ovend.core.OvendException;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Ticker;
import dev.ovend.core.ValidationException;
import dev.ovend.json.ErrorBody;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs one call from its request to its result. Thread-safe. */
final class RequestProcessor {

  private final MiddlewarePipeline pipeline;
  private final RequestQueue queue;
  private final Watchdog watchdog;
  private final Defaults defaults;
  private final Object client;
  private final Ticker ticker;
  private final EventSink events;
  private final AtomicLong ids = new AtomicLong();

  RequestProcessor(
      MiddlewarePipeline pipeline,
      RequestQueue queue,
      Watchdog watchdog,
      Defaults defaults,
      MiddlewarePipeline.Parts parts) {
    this.pipeline = pipeline;
    this.queue = queue;
    this.watchdog = watchdog;
    this.defaults = defaults;
    this.client = parts.client();
    this.ticker = parts.ticker();
    this.events = parts.events();
    if (Boolean.TRUE.equals(defaults.options().batching())) {
      pipeline.batcher().keepOrder();
    }
  }

  /**
   * Runs a call on this thread.
   *
   * @throws DeadlockException if this thread holds back another call of the same client
   */
  <T extends @Nullable Object> T execute(Plan plan, Function<Response, T> decoder) {
    CallRun run = admit(plan, true);
    return run(run, plan, decoder);
  }

  /**
   * Runs a call on a virtual thread; whatever completes the future otherwise stops the call. The
   * call counts as running from here on, so that closing the client waits for it.
   */
  <T extends @Nullable Object> CompletableFuture<T> submit(
      Plan plan, Function<Response, T> decoder) {
    CallRun run;
    try {
      run = admit(plan, false);
    } catch (OvendException refused) {
      return CompletableFuture.failedFuture(refused);
    }
    CompletableFuture<T> future = new CallFuture<>(client, plan.request().route());
    try {
      Thread thread = ticker.threads().newThread(() -> complete(future, run, plan, decoder));
      thread.setName("ovend-call");
      thread.start();
    } catch (Throwable e) {
      end(run, plan);
      throw e;
    }
    CompletableFuture<T> unused =
        future.whenComplete((value, error) -> {
          if (!run.settled()) {
            run.cancellation().cancel();
          }
        });
    return future;
  }

  private <T extends @Nullable Object> void complete(
      CompletableFuture<T> future, CallRun run, Plan plan, Function<Response, T> decoder) {
    try {
      T result = run(run, plan, decoder);
      run.settle();
      if (!future.complete(result)) {
        OpenStream.discard(result);
      }
    } catch (Throwable e) {
      future.completeExceptionally(e);
    }
  }

  /**
   * Admits a call.
   *
   * @param interruptible whether the caller waits for it on its own thread
   */
  private CallRun admit(Plan plan, boolean interruptible) {
    try {
      if (interruptible) {
        Inside.check(client, plan.request().route());
      }
      return admitted(plan, interruptible);
    } catch (OvendException refused) {
      Upload.release(client, plan.request());
      throw refused;
    }
  }

  private CallRun admitted(Plan plan, boolean interruptible) {
    if (!plan.violations().isEmpty()) {
      throw new ValidationException(plan.request().route().toString(), plan.violations());
    }
    CallRun run =
        new CallRun(
            ids.incrementAndGet(),
            plan.request().route(),
            Settings.of(defaults.fill(plan)),
            new CallRun.Mode(
                plan.streaming(),
                interruptible,
                plan.idempotency(),
                plan.declared(),
                plan.anonymous()),
            ticker.nanos());
    queue.add(run, plan.request());
    pipeline.admit(run, plan.request());
    return run;
  }

  private <T extends @Nullable Object> T run(
      CallRun run, Plan plan, Function<Response, T> decoder) {
    Request request = plan.request();
    try {
      run.begin();
      watchdog.watch();
      started(run, request);
      Upload.check(client, request);
      request = prepared(run, plan);
      Response response = successful(run, request, pipeline.handle(run, request));
      run.enter(Phase.DECODING);
      T result = decoded(run, response, decoder);
      completed(run, request, response.status());
      return result;
    } catch (RuntimeException | Error e) {
      failed(run, request, e);
      throw e;
    } finally {
      end(run, plan);
    }
  }

  private void end(CallRun run, Plan plan) {
    Upload.release(client, plan.request());
    run.replaced().forEach(changed -> Upload.release(client, changed));
    pipeline.end(run);
    queue.remove(run);
  }

  private static <T extends @Nullable Object> T decoded(
      CallRun run, Response response, Function<Response, T> decoder) {
    try {
      return decoder.apply(response);
    } catch (DecodingException e) {
      FailedAttempts lost = run.answerLost();
      throw lost == null ? e : lost.withoutResult();
    }
  }

  /** Returns the request of one execution: each has a nonce of its own. */
  private static Request prepared(CallRun run, Plan plan) {
    Request request = withHeaders(plan.request(), run.options());
    return plan.nonced() ? Nonce.guard(request) : request;
  }

  private static Request withHeaders(Request plain, RequestOptions options) {
    Request request = plain;
    String reason = options.reason();
    if (reason != null) {
      String encoded = URLEncoder.encode(reason, StandardCharsets.UTF_8).replace("+", "%20");
      request = request.withHeader("X-Audit-Log-Reason", encoded);
    }
    Locale locale = options.locale();
    return locale == null
        ? request
        : request.withHeader("X-Discord-Locale", locale.toLanguageTag());
  }

  private static Response successful(CallRun run, Request request, Response response) {
    if (response.successful()) {
      return response;
    }
    try (response) {
      throw error(request, response, run.attempts());
    }
  }

  /** Returns what an answer means that is not a success. */
  static DiscordApiException error(Request request, Response response, int attempts) {
    return new DiscordApiException(
        request.route(),
        ErrorBody.decode(response.status(), response.headers(), response.bytes()),
        attempts,
        "not retryable");
  }

  private void started(CallRun run, Request request) {
    if (events.active()) {
      events.publish(new RestEvent.CallStarted(run.id(), request.route()));
    }
  }

  private void completed(CallRun run, Request request, int status) {
    if (events.active()) {
      events.publish(
          new RestEvent.CallCompleted(
              run.id(), request.route(), status, run.attempts(), elapsed(run), run.tags()));
    }
  }

  private void failed(CallRun run, Request request, Throwable error) {
    if (events.active()) {
      events.publish(
          new RestEvent.CallFailed(
              run.id(),
              request.route(),
              error.toString(),
              run.attempts(),
              elapsed(run),
              run.tags()));
    }
  }

  private Duration elapsed(CallRun run) {
    return Duration.ofNanos(ticker.nanos() - run.startNanos());
  }
}
