package dev.ovend.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ovend.core.Attempt;
import dev.ovend.core.Body;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpClient;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Ticker;
import dev.ovend.core.TransportException;
import dev.ovend.json.JsonObject;
import dev.ovend.json.RawJson;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A channel whose messages hold two numbers, {@code content} and {@code flags}. Edits are limited
 * to two a second; requests take time and fail by chance, before or after they have had their
 * effect. A request that was cancelled has no effect afterwards. Thread-safe.
 */
final class ModelledMessages implements HttpClient {

  private static final long WINDOW = TimeUnit.SECONDS.toNanos(1);
  private static final int LIMIT = 2;

  private final Ticker ticker;
  private final Random random;
  private final ReentrantLock lock = new ReentrantLock();

  // Guarded by lock.
  private final Map<String, Message> messages = new HashMap<>();
  private long windowStart;
  private int used = LIMIT;

  ModelledMessages(Ticker ticker, long seed) {
    this.ticker = ticker;
    this.random = new Random(seed);
    this.windowStart = ticker.nanos() - WINDOW;
  }

  /** What one message holds; 0 where nothing was set. */
  static final class Message {
    int content;
    int flags;
    boolean deleted;
  }

  private enum Fault {
    NONE,
    BAD_GATEWAY_BEFORE,
    BAD_GATEWAY_AFTER,
    RESET_BEFORE,
    LOST_ANSWER,
    REFUSED;

    boolean works() {
      return this == NONE || this == BAD_GATEWAY_AFTER || this == LOST_ANSWER;
    }
  }

  /** Returns what a message holds when nothing is under way any more. */
  Message message(String id) {
    return messages.computeIfAbsent(id, key -> new Message());
  }

  @Override
  public Response send(Request request, Attempt attempt) {
    Fault fault;
    boolean early;
    long nanos;
    Headers headers = Headers.none();
    lock.lock();
    try {
      boolean fails = random.nextInt(5) == 0;
      fault = fails ? Fault.values()[1 + random.nextInt(5)] : Fault.NONE;
      early = random.nextBoolean();
      nanos = TimeUnit.MILLISECONDS.toNanos(random.nextInt(60));
      if (request.route().method() == HttpMethod.PATCH) {
        headers = count();
        if (headers.first("Retry-After") != null) {
          return Response.of(
              429, headers, "{\"retry_after\":1.0,\"global\":false}".getBytes(UTF_8));
        }
      }
    } finally {
      lock.unlock();
    }
    Response done = fault.works() && early ? apply(request, attempt, headers) : null;
    pause(nanos, attempt);
    Response answer = fault.works() && done == null ? apply(request, attempt, headers) : done;
    return switch (fault) {
      case BAD_GATEWAY_BEFORE, BAD_GATEWAY_AFTER -> Response.of(502, Headers.none(), new byte[0]);
      case RESET_BEFORE, LOST_ANSWER ->
          throw new TransportException(FailurePhase.UNANSWERED, "connection reset", null);
      case REFUSED -> throw new TransportException(FailurePhase.NOT_SENT, "refused", null);
      case NONE -> Objects.requireNonNull(answer);
    };
  }

  /** Counts an edit and returns what the limit says. */
  private Headers count() {
    long now = ticker.nanos();
    if (now - windowStart >= WINDOW) {
      windowStart = now;
      used = 0;
    }
    String after = String.valueOf((windowStart + WINDOW - now) / 1e9);
    if (used == LIMIT) {
      return Headers.of("Retry-After", after, "X-RateLimit-Bucket", "edits");
    }
    used++;
    return Headers.of(
        "X-RateLimit-Bucket",
        "edits",
        "X-RateLimit-Limit",
        String.valueOf(LIMIT),
        "X-RateLimit-Remaining",
        String.valueOf(LIMIT - used),
        "X-RateLimit-Reset-After",
        after);
  }

  private void pause(long nanos, Attempt attempt) {
    CountDownLatch over = new CountDownLatch(1);
    Ticker.Timer timer = ticker.schedule(over::countDown, nanos);
    attempt.cancellation().onCancel(over::countDown);
    try {
      over.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      timer.cancel();
    }
  }

  private Response apply(Request request, Attempt attempt, Headers headers) {
    lock.lock();
    try {
      if (attempt.cancellation().cancelled()) {
        throw new CancelledException("cancelled in flight");
      }
      String path = request.target().path();
      String last = path.substring(path.lastIndexOf('/') + 1);
      return switch (last) {
        case "typing" -> Response.of(204, headers, new byte[0]);
        case "bulk-delete" -> {
          Objects.requireNonNull(fields(request).get("messages"))
              .json()
              .forEach(id -> message(id.asString()).deleted = true);
          yield Response.of(204, headers, new byte[0]);
        }
        default -> one(request, message(last), headers);
      };
    } finally {
      lock.unlock();
    }
  }

  private static Response one(Request request, Message message, Headers headers) {
    if (message.deleted) {
      return Response.of(404, headers, "{\"code\":10008,\"message\":\"Gone\"}".getBytes(UTF_8));
    }
    if (request.route().method() == HttpMethod.DELETE) {
      message.deleted = true;
      return Response.of(204, headers, new byte[0]);
    }
    if (request.route().method() == HttpMethod.PATCH) {
      Map<String, RawJson> fields = fields(request);
      RawJson content = fields.get("content");
      RawJson flags = fields.get("flags");
      message.content = content == null ? message.content : content.json().asInt();
      message.flags = flags == null ? message.flags : flags.json().asInt();
    }
    String body = "{\"content\":" + message.content + ",\"flags\":" + message.flags + "}";
    return Response.of(200, headers, body.getBytes(UTF_8));
  }

  private static Map<String, RawJson> fields(Request request) {
    return JsonObject.fields(((Body.Bytes) request.body()).content());
  }

  @Override
  public ConnectionCounts connections() {
    return new ConnectionCounts(0, 0, 0);
  }

  @Override
  public void close() {}
}
