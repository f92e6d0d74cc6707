package dev.ovend.rest;

import dev.ovend.core.EventSink;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Ticker;
import dev.ovend.ratelimit.RateLimitManager;
import java.util.List;

/**
 * The way of a call, from the outside in:
 *
 * <ol>
 *   <li>{@code onCall} interceptors: see the logical call once
 *   <li>{@link RequestBatcher}: keeps the calls of an object in order, and puts calls together that
 *       allow it
 *   <li>{@link DeduplicationMiddleware}: lets identical reads share an answer
 *   <li>{@link RetryMiddleware}: sends again what may be sent again; holds no permit while it
 *       pauses
 *   <li>{@code onAttempt} interceptors: see every attempt
 *   <li>{@link WebhookMiddleware}: answers for webhooks that are gone
 *   <li>{@link InviteMiddleware}: spaces out invites that are looked up
 *   <li>{@link CircuitMiddleware}: waits while Discord fails
 *   <li>{@link RateLimitMiddleware}: waits for a permit and gives back what the answer says
 *   <li>{@link Sealing}: settles what a batch sends, at the last moment
 *   <li>{@link TransportMiddleware}: puts the request on the wire
 * </ol>
 *
 * Immutable and thread-safe.
 */
final class MiddlewarePipeline {

  private final Middleware first;
  private final RequestBatcher batcher;

  /**
   * What the stations are made of.
   *
   * @param client stands for the client, see {@link Inside}
   */
  record Parts(
      Object client,
      List<Interceptor> interceptors,
      RateLimitManager limits,
      Circuits circuits,
      InviteMiddleware.Log invites,
      HttpClient transport,
      Ticker ticker,
      EventSink events,
      Batching batching) {}

  MiddlewarePipeline(Parts parts) {
    Middleware transport =
        new TransportMiddleware(
            parts.transport(), parts.ticker(), new Leaks(parts.events()), parts.client());
    Middleware seal = (run, request) -> transport.handle(run, run.sealed(request));
    RateLimitMiddleware limits = new RateLimitMiddleware(parts.limits());
    Middleware circuit = new CircuitMiddleware(parts.circuits(), parts.ticker(), limits, seal);
    Middleware invites = new InviteMiddleware(circuit, parts.ticker(), parts.invites());
    Middleware webhooks = new WebhookMiddleware(invites, parts.ticker());
    Middleware attempts =
        InterceptorMiddleware.before(
            webhooks, parts.client(), InterceptorMiddleware.Position.ATTEMPT, parts.interceptors());
    Middleware retry = new RetryMiddleware(attempts, parts.ticker(), parts.events());
    Middleware deduplication = new DeduplicationMiddleware(retry, parts.ticker(), parts.events());
    this.batcher =
        new RequestBatcher(deduplication, parts.batching(), parts.ticker(), parts.events());
    this.first =
        InterceptorMiddleware.before(
            batcher, parts.client(), InterceptorMiddleware.Position.CALL, parts.interceptors());
  }

  /** Gives a call its place in the order; on the thread that makes the call. */
  void admit(CallRun run, Request request) {
    batcher.admit(run, request);
  }

  /** Gives up the place of a call that is over. */
  void end(CallRun run) {
    batcher.end(run);
  }

  Response handle(CallRun run, Request request) {
    return first.handle(run, request);
  }

  RequestBatcher batcher() {
    return batcher;
  }
}
