package dev.ovend.simulator;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Notices what no client should do. Keeps secrets, and shows none. Thread-safe. */
final class Watch {

  private static final int UNKNOWN_WEBHOOK = 10015;

  private final Accounts accounts;
  private final Grants grants;
  private final Set<String> refusedTokens = ConcurrentHashMap.newKeySet();
  private final Set<List<String>> unknownWebhooks = ConcurrentHashMap.newKeySet();

  Watch(Accounts accounts, Grants grants) {
    this.accounts = accounts;
    this.grants = grants;
  }

  /** Returns what is wrong with sending this request, as far as it itself tells. */
  Set<Violation> violations(Backend.Incoming incoming) {
    Set<Violation> found = EnumSet.noneOf(Violation.class);
    String authorization = incoming.arrival().authorization();
    if (authorization != null && refusedTokens.contains(authorization)) {
      found.add(Violation.REFUSED_TOKEN);
    }
    List<String> webhook = webhook(incoming);
    if (webhook != null && unknownWebhooks.contains(webhook)) {
      found.add(Violation.UNKNOWN_WEBHOOK);
    }
    if (hasSecret(incoming)) {
      found.add(Violation.SECRET_IN_QUERY);
    }
    return found;
  }

  /** Remembers an answer that forbids to send the like again. */
  void note(Backend.Incoming incoming, ApiResponse response) {
    String authorization = incoming.arrival().authorization();
    if (response.status() == 401 && authorization != null) {
      refusedTokens.add(authorization);
    }
    List<String> webhook = webhook(incoming);
    if (webhook != null && code(response) == UNKNOWN_WEBHOOK) {
      unknownWebhooks.add(webhook);
    }
  }

  private boolean hasSecret(Backend.Incoming incoming) {
    String own = param(incoming, "webhook_token", param(incoming, "interaction_token", null));
    return incoming.arrival().query().values().stream()
        .flatMap(Collection::stream)
        .anyMatch(value ->
            accounts.occurIn(value)
                || grants.occurIn(value)
                || (own != null && value.contains(own)));
  }

  private static @Nullable List<String> webhook(Backend.Incoming incoming) {
    String token = param(incoming, "webhook_token", null);
    String id = param(incoming, "webhook_id", null);
    return token == null || id == null ? null : List.of(id, token);
  }

  private static @Nullable String param(
      Backend.Incoming incoming, String name, @Nullable String otherwise) {
    RouteTable.Match match = incoming.match();
    String value = match == null ? null : match.params().get(name);
    return value == null || value.isEmpty() ? otherwise : value;
  }

  private static int code(ApiResponse response) {
    return response.body() == null ? 0 : response.body().path("code").asInt(0);
  }
}
