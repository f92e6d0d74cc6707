package dev.ovend.rest;

import dev.ovend.core.Cancellation;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.EventSink;
import dev.ovend.core.Priority;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Ticker;
import dev.ovend.json.ErrorBody;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Runs one call from its request to its result. Thread-safe. */
final class RequestProcessor {

  private static final String INTERACTIONS = "/interactions/";

  private final MiddlewarePipeline pipeline;
  private final RunningCalls running;
  private final RequestOptions defaults;
  private final Ticker ticker;
  private final EventSink events;
  private final AtomicLong ids = new AtomicLong();

  RequestProcessor(
      MiddlewarePipeline pipeline,
      RunningCalls running,
      RequestOptions defaults,
      MiddlewarePipeline.Parts parts) {
    this.pipeline = pipeline;
    this.running = running;
    this.defaults = defaults;
    this.ticker = parts.ticker();
    this.events = parts.events();
  }

  /** Runs a call on this thread. */
  <T> T execute(Plan plan, Function<Response, T> decoder) {
    return run(plan, true, new Cancellation(), decoder);
  }

  /** Runs a call on a virtual thread; whatever completes the future otherwise stops the call. */
  <T> CompletableFuture<T> submit(Plan plan, Function<Response, T> decoder) {
    CompletableFuture<T> future = new CompletableFuture<>();
    Cancellation cancellation = new Cancellation();
    Thread.ofVirtual()
        .name("ovend-call")
        .start(() -> {
          try {
            future.complete(run(plan, false, cancellation, decoder));
          } catch (Throwable e) {
            future.completeExceptionally(e);
          }
        });
    CompletableFuture<T> unused = future.whenComplete((value, error) -> cancellation.cancel());
    return future;
  }

  private <T> T run(
      Plan plan, boolean interruptible, Cancellation cancellation, Function<Response, T> decoder) {
    Request request = withReason(plan.request(), plan.options());
    CallRun run =
        new CallRun(
            ids.incrementAndGet(),
            Settings.of(filled(plan)),
            new CallRun.Mode(plan.streaming(), interruptible, plan.idempotency(), plan.anonymous()),
            ticker.nanos(),
            cancellation);
    running.add(run, request);
    try {
      started(run, request);
      Response response = successful(run, request, pipeline.handle(run, request));
      T result = decoder.apply(response);
      completed(run, request, response.status());
      return result;
    } catch (RuntimeException | Error e) {
      failed(run, request, e);
      throw e;
    } finally {
      running.remove(run);
    }
  }

  private RequestOptions filled(Plan plan) {
    RequestOptions options = plan.options().orElse(defaults);
    boolean answersInteraction =
        options.priority() == null && plan.request().target().path().startsWith(INTERACTIONS);
    return answersInteraction
        ? options.toBuilder().priority(Priority.INTERACTION).build()
        : options;
  }

  private static Request withReason(Request request, RequestOptions options) {
    String reason = options.reason();
    if (reason == null) {
      return request;
    }
    String encoded = URLEncoder.encode(reason, StandardCharsets.UTF_8).replace("+", "%20");
    return request.withHeader("X-Audit-Log-Reason", encoded);
  }

  private static Response successful(CallRun run, Request request, Response response) {
    if (response.successful()) {
      return response;
    }
    try (response) {
      throw new DiscordApiException(
          request.route(),
          ErrorBody.decode(response.status(), response.headers(), response.bytes()),
          run.attempts(),
          "not retryable");
    }
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
              run.id(), request.route(), status, run.attempts(), elapsed(run)));
    }
  }

  private void failed(CallRun run, Request request, Throwable error) {
    if (events.active()) {
      events.publish(
          new RestEvent.CallFailed(
              run.id(), request.route(), error.toString(), run.attempts(), elapsed(run)));
    }
  }

  private Duration elapsed(CallRun run) {
    return Duration.ofNanos(ticker.nanos() - run.startNanos());
  }
}
