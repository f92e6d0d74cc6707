package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CancelledException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks over all pages of a list, one ahead. Confined to one thread. */
final class Pages<P, T> extends Spliterators.AbstractSpliterator<T> {

  private final Paging<P, T> paging;
  private final Function<Map<String, List<String>>, Call<P>> caller;
  private final Map<String, List<String>> query;
  private final boolean upwards;
  private final int size;
  private long left;
  private Iterator<T> items = List.<T>of().iterator();
  private @Nullable CompletableFuture<P> next;
  private boolean begun;

  Pages(
      Map<String, List<String>> query,
      Paging<P, T> paging,
      Function<Map<String, List<String>>, Call<P>> caller,
      long limit) {
    super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
    this.paging = paging;
    this.caller = caller;
    this.query = new LinkedHashMap<>(query);
    this.left = limit;
    this.size = query.containsKey("limit") ? number("limit") : paging.most();
    this.upwards =
        query.containsKey("after")
            || (paging.order() == Paging.Order.ASCENDING && !query.containsKey("before"));
  }

  private int number(String name) {
    return Integer.parseInt(query.getOrDefault(name, List.of("0")).getFirst());
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    while (!items.hasNext()) {
      if (!turn()) {
        return false;
      }
    }
    action.accept(items.next());
    return true;
  }

  /** Goes to the next page; false if there is none. */
  private boolean turn() {
    if (!begun) {
      begun = true;
      ask();
    }
    if (next == null) {
      return false;
    }
    P page = await(next);
    next = null;
    List<T> found = paging.items().apply(page);
    if (found == null) {
      throw new IllegalStateException(
          "search: Discord is still indexing (expected: a call that may wait, or a later try)");
    }
    List<T> taken = left < found.size() ? found.subList(0, (int) left) : found;
    left -= taken.size();
    items = taken.iterator();
    if (left > 0 && moves(page, found)) {
      ask();
    }
    return true;
  }

  private void ask() {
    if (!paging.cursors().isEmpty() || paging.order() == Paging.Order.OFFSET) {
      query.put("limit", List.of(Long.toString(Math.min(size, left))));
    }
    next = caller.apply(new LinkedHashMap<>(query)).submit();
  }

  /** Points the query at the page after this one; false if it was the last. */
  private boolean moves(P page, List<T> found) {
    if (found.isEmpty() || query.containsKey("around")) {
      return false;
    }
    if (paging.order() == Paging.Order.OFFSET) {
      int offset = number("offset") + size;
      query.put("offset", List.of(Integer.toString(offset)));
      return offset <= paging.maxOffset();
    }
    if (paging.more() == null ? found.size() < size : !paging.more().test(page)) {
      return false;
    }
    String cursor = upwards ? "after" : "before";
    if (!paging.takes(cursor)) {
      return false;
    }
    List<String> place = List.of(paging.furthest(found, upwards));
    return !place.equals(query.put(cursor, place));
  }

  private P await(CompletableFuture<P> page) {
    try {
      return page.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new CancelledException("pages: interrupted while waiting for the next one");
    }
  }

  /** Gives up the page that is on its way, and all after it. */
  void close() {
    begun = true;
    if (next != null) {
      next.cancel(true);
      next = null;
    }
    left = 0;
  }
}
