package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A call whose answer is one page of many. Executed, it gives the first page; as a stream, the
 * items of all pages.
 *
 * <p>Immutable and thread-safe; a stream is confined to one thread.
 *
 * @param <P> a page
 * @param <T> an item
 */
public final class PagedCall<P, T> implements Call<P> {

  private final Map<String, List<String>> query;
  private final Paging<P, T> paging;
  private final Function<Map<String, List<String>>, Call<P>> caller;
  private final RequestOptions options;
  private final long limit;

  PagedCall(
      Map<String, List<String>> query,
      Paging<P, T> paging,
      Function<Map<String, List<String>>, Call<P>> caller) {
    this(new LinkedHashMap<>(query), paging, caller, RequestOptions.none(), Long.MAX_VALUE);
  }

  private PagedCall(
      Map<String, List<String>> query,
      Paging<P, T> paging,
      Function<Map<String, List<String>>, Call<P>> caller,
      RequestOptions options,
      long limit) {
    this.query = query;
    this.paging = paging;
    this.caller = caller;
    this.options = options;
    this.limit = limit;
  }

  /**
   * Returns a copy that ends after so many items over all pages, and asks for no more than it
   * needs.
   *
   * @param items at least 1
   * @throws IllegalArgumentException if it is less
   */
  public PagedCall<P, T> limit(long items) {
    if (items < 1) {
      throw new IllegalArgumentException("limit: " + items + " (expected: >= 1)");
    }
    return new PagedCall<>(query, paging, caller, options, items);
  }

  /**
   * Returns the items of all pages, asked for as they are needed and one page ahead. Pages are as
   * large as Discord allows unless {@code limit} was asked for. The stream throws what {@link
   * #execute()} throws; closing it gives up the page that is on its way.
   */
  public Stream<T> stream() {
    Pages<P, T> pages =
        new Pages<>(query, paging, asked -> caller.apply(asked).with(options), limit);
    return StreamSupport.stream(pages, false).onClose(pages::close);
  }

  /** Returns the items of all pages, when all are there. */
  public List<T> toList() {
    try (Stream<T> items = stream()) {
      return items.toList();
    }
  }

  private Call<P> first() {
    return caller.apply(query).with(options);
  }

  @Override
  public Route route() {
    return first().route();
  }

  @Override
  public RequestOptions options() {
    return options;
  }

  @Override
  public PagedCall<P, T> with(RequestOptions more) {
    return new PagedCall<>(query, paging, caller, more.orElse(options), limit);
  }

  @Override
  public P execute() {
    return first().execute();
  }

  @Override
  public CompletableFuture<P> submit() {
    return first().submit();
  }

  /** Returns the route, which is safe to log. */
  @Override
  public String toString() {
    return "PagedCall[" + route() + "]";
  }
}
