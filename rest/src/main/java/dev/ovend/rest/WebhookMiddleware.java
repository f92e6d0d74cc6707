package dev.ovend.rest;

import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import dev.ovend.core.Ticker;
import dev.ovend.json.ErrorBody;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Answers for webhooks that are gone, for five minutes: Discord restricts an address that keeps
 * calling them. Webhooks of interactions are not meant: those come into being with the callback.
 *
 * <p>See Discord Docs/Rate Limits.
 */
final class WebhookMiddleware implements Middleware {

  private static final long REMEMBERED = Duration.ofMinutes(5).toNanos();
  private static final int MOST = 1_000;
  private static final int NOT_FOUND = 404;
  private static final int UNKNOWN_WEBHOOK = 10_015;

  private static final String WEBHOOK = "/webhooks/{webhook.id}/{webhook.token}";

  /** A webhook's token has 68 characters, an interaction's more than 100. */
  private static final int LONGEST_TOKEN = 100;

  private final Middleware next;
  private final Ticker ticker;
  private final ReentrantLock lock = new ReentrantLock();

  // Longest ago first; guarded by lock.
  private final Map<String, Gone> gone =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Gone> eldest) {
          return size() > MOST;
        }
      };

  WebhookMiddleware(Middleware next, Ticker ticker) {
    this.next = next;
    this.ticker = ticker;
  }

  /** What Discord answered, and when. */
  private record Gone(Response answer, long at) {}

  @Override
  public Response handle(CallRun run, Request request) {
    Target target = request.target();
    if (!isOfWebhook(target)) {
      return next.handle(run, request);
    }
    Response known = known(target.majors());
    if (known != null) {
      return known;
    }
    Response response = next.handle(run, request);
    if (response.status() == NOT_FOUND && !response.streamed() && isUnknownWebhook(response)) {
      remember(target.majors(), response);
    }
    return response;
  }

  private static boolean isOfWebhook(Target target) {
    if (!target.route().template().startsWith(WEBHOOK)) {
      return false;
    }
    String[] segments = target.path().split("/", 5);
    return segments[3].length() <= LONGEST_TOKEN;
  }

  private static boolean isUnknownWebhook(Response response) {
    return ErrorBody.decode(NOT_FOUND, response.headers(), response.bytes()).code()
        == UNKNOWN_WEBHOOK;
  }

  private @Nullable Response known(String majors) {
    lock.lock();
    try {
      Gone known = gone.get(majors);
      if (known != null && ticker.nanos() - known.at >= REMEMBERED) {
        gone.remove(majors);
        return null;
      }
      return known == null ? null : known.answer;
    } finally {
      lock.unlock();
    }
  }

  private void remember(String majors, Response response) {
    lock.lock();
    try {
      gone.put(majors, new Gone(response, ticker.nanos()));
    } finally {
      lock.unlock();
    }
  }
}
