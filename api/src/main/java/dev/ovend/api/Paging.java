package dev.ovend.api;

import dev.ovend.model.Snowflake;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of a list follow each other. Immutable.
 *
 * @param items finds the list in a page; null if the page holds none yet
 * @param key gives the id or the time of an item to go on from
 * @param more says whether more pages follow; null if a short page is how that is told
 * @param order where a list leads
 * @param cursors the parameters that say where to go on, separated by spaces
 * @param most how many items a page has at most
 * @param maxOffset the last place that can be asked for, if pages are counted
 */
record Paging<P, T>(
    Function<P, @Nullable List<T>> items,
    Function<T, Object> key,
    @Nullable Predicate<P> more,
    Order order,
    String cursors,
    int most,
    int maxOffset) {

  /** Where a list leads if it is not told. */
  enum Order {
    /** From the least key upwards. */
    ASCENDING,
    /** From the greatest key downwards. */
    DESCENDING,
    /** Downwards, but upwards from {@code after}. */
    CURSOR,
    /** Counted. */
    OFFSET
  }

  private static final Comparator<Object> BY_TIME =
      (one, other) ->
          one instanceof Snowflake id && other instanceof Snowflake than
              ? Long.compareUnsigned(id.value(), than.value())
              : ((Instant) one).compareTo((Instant) other);

  boolean takes(String cursor) {
    return Stream.of(cursors.split(" ", -1)).anyMatch(cursor::equals);
  }

  /** Returns the key that lies furthest in a direction. */
  String furthest(List<T> page, boolean upwards) {
    Comparator<Object> order = upwards ? BY_TIME : BY_TIME.reversed();
    return page.stream().map(key).max(order).orElseThrow().toString();
  }
}
