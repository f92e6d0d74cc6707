package dev.ovend.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one operation of Discord's HTTP API. Immutable.
 *
 * @param id its name in Discord's API description, such as {@code create_message}
 * @param route method and path template
 * @param idempotency what happens when the request arrives twice
 * @param cacheClass how long its answer holds
 * @param credentials what it may be called with, never empty
 * @param takesReason whether an audit log reason is written down
 */
public record Operation(
    String id,
    Route route,
    Idempotency idempotency,
    CacheClass cacheClass,
    Set<Credential> credentials,
    boolean takesReason) {

  /** Copies the credentials. */
  public Operation {
    credentials = Set.copyOf(credentials);
  }

  /** Returns every operation, in the order of Discord's API description. */
  public static List<Operation> all() {
    return Known.ALL;
  }

  /**
   * Returns the operation of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Operation named(String id) {
    Operation found = Known.BY_ID.get(id);
    if (found == null) {
      throw new IllegalArgumentException(
          "operation: " + Text.printable(id) + " (expected: an operationId of Discord's)");
    }
    return found;
  }

  /** Returns the operation of a route; null if it is none of the known ones. */
  public static @Nullable Operation of(Route route) {
    return Known.BY_ROUTE.get(route);
  }

  /** Returns whether the client's token is left out, because the path holds the secret. */
  public boolean anonymous() {
    return credentials.equals(Set.of(Credential.NONE));
  }

  private static Operation parse(String line) {
    String[] words = line.split(" ", -1);
    return new Operation(
        words[0],
        new Route(HttpMethod.valueOf(words[1]), words[2]),
        Idempotency.valueOf(words[3]),
        CacheClass.valueOf(words[4]),
        Stream.of(words[5].split(",", -1)).map(Credential::valueOf).collect(Collectors.toSet()),
        words[6].equals("reason"));
  }

  private static final class Known {
    static final List<Operation> ALL = KnownOperations.LINES.lines().map(Operation::parse).toList();
    static final Map<String, Operation> BY_ID =
        ALL.stream().collect(Collectors.toUnmodifiableMap(Operation::id, Function.identity()));
    static final Map<Route, Operation> BY_ROUTE =
        ALL.stream().collect(Collectors.toUnmodifiableMap(Operation::route, Function.identity()));
  }
}
