package dev.ovend.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Call;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Priority;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Route;
import dev.ovend.model.AnyId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagedCallTest {

  private static final Route ROUTE = Route.parse(HttpMethod.GET, "/users/@me/guilds");

  private final List<String> asked = new ArrayList<>();
  private final List<RequestOptions> options = new ArrayList<>();
  private final List<CompletableFuture<List<AnyId>>> unanswered = new ArrayList<>();

  /** Ids from 1 to {@code count}, upwards from {@code after} or downwards from {@code before}. */
  private List<AnyId> page(long count, Map<String, List<String>> query) {
    int limit = (int) number(query, "limit", 3);
    if (query.containsKey("offset")) {
      long offset = number(query, "offset", 0);
      return ids(LongStream.rangeClosed(1, count).skip(offset).limit(limit));
    }
    if (query.containsKey("after")) {
      long after = number(query, "after", 0);
      return ids(LongStream.rangeClosed(after + 1, count).limit(limit));
    }
    long before = number(query, "before", count + 1);
    return ids(LongStream.iterate(before - 1, id -> id > 0, id -> id - 1).limit(limit));
  }

  private static long number(Map<String, List<String>> query, String name, long otherwise) {
    List<String> values = query.get(name);
    return values == null ? otherwise : Long.parseLong(values.getFirst());
  }

  private static List<AnyId> ids(LongStream values) {
    return values.mapToObj(AnyId::of).toList();
  }

  private PagedCall<List<AnyId>, AnyId> call(
      Paging.Order order,
      Map<String, List<String>> query,
      Function<Map<String, List<String>>, @Nullable List<AnyId>> pages) {
    Paging<List<AnyId>, AnyId> paging =
        new Paging<>(page -> page, id -> id, null, order, "before after", 3, 8);
    return new PagedCall<>(query, paging, asked -> new Page(asked, pages));
  }

  private PagedCall<List<AnyId>, AnyId> call(Paging.Order order, long count, String... query) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (int i = 0; i < query.length; i += 2) {
      given.put(query[i], List.of(query[i + 1]));
    }
    return call(order, given, asked -> page(count, asked));
  }

  @Test
  void stream_ascending_followsTheGreatestId() {
    assertThat(call(Paging.Order.ASCENDING, 7, "after", "0").toList())
        .isEqualTo(ids(LongStream.rangeClosed(1, 7)));
    assertThat(asked)
        .containsExactly(
            "{after=[0], limit=[3]}", "{after=[3], limit=[3]}", "{after=[6], limit=[3]}");
  }

  @Test
  void stream_descending_followsTheLeastId() {
    assertThat(call(Paging.Order.CURSOR, 5).toList()).isEqualTo(ids(LongStream.of(5, 4, 3, 2, 1)));
    assertThat(asked).containsExactly("{limit=[3]}", "{limit=[3], before=[3]}");
  }

  @Test
  void stream_lastPageFull_asksOnceMore() {
    assertThat(call(Paging.Order.CURSOR, 3).toList()).hasSize(3);
    assertThat(asked).hasSize(2);
  }

  @Test
  void stream_around_isOnePage() {
    assertThat(call(Paging.Order.CURSOR, 9, "around", "5").toList()).hasSize(3);
    assertThat(asked).hasSize(1);
  }

  @Test
  void stream_byOffset_goesOnToTheLastOne() {
    assertThat(call(Paging.Order.OFFSET, 20, "offset", "0").toList())
        .isEqualTo(ids(LongStream.rangeClosed(1, 9)));
    assertThat(asked).hasSize(3);
  }

  @Test
  void stream_withALimit_asksForWhatIsMissing() {
    assertThat(call(Paging.Order.CURSOR, 9).limit(4).toList()).hasSize(4);
    assertThat(asked).containsExactly("{limit=[3]}", "{limit=[1], before=[7]}");
  }

  @Test
  void limit_zero_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call(Paging.Order.CURSOR, 9).limit(0))
        .withMessage("limit: 0 (expected: >= 1)");
  }

  @Test
  void stream_consumedSlowly_isOnePageAhead() {
    try (Stream<AnyId> items = call(Paging.Order.CURSOR, 9).stream()) {
      Iterator<AnyId> iterator = items.iterator();
      assertThat(asked).isEmpty();
      iterator.next();
      assertThat(asked).hasSize(2);
      iterator.next();
      iterator.next();
      assertThat(asked).hasSize(2);
      iterator.next();
      assertThat(asked).hasSize(3);
    }
  }

  @Test
  void stream_closed_givesUpThePageOnItsWay() {
    Stream<AnyId> items =
        call(
            Paging.Order.CURSOR,
            Map.of(),
            query -> query.containsKey("before") ? null : page(9, query))
            .stream();
    items.iterator().next();

    items.close();

    assertThat(unanswered).singleElement().satisfies(f -> assertThat(f).isCancelled());
  }

  @Test
  void stream_failingPage_throwsWhatTheCallThrows() {
    PagedCall<List<AnyId>, AnyId> failing =
        call(
            Paging.Order.CURSOR,
            Map.of(),
            query -> {
              throw new IllegalArgumentException("no such page");
            });

    assertThatThrownBy(failing::toList)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such page");
  }

  @Test
  void stream_options_holdForEachPage() {
    RequestOptions urgent = RequestOptions.builder().priority(Priority.HIGH).build();

    call(Paging.Order.CURSOR, 5).with(urgent).toList();

    assertThat(options).hasSize(2).allMatch(each -> each.priority() == Priority.HIGH);
  }

  @Test
  void stream_moreSaysNo_endsThere() {
    Paging<List<AnyId>, AnyId> paging =
        new Paging<>(
            page -> page, id -> id, page -> false, Paging.Order.DESCENDING, "before", 3, 0);
    PagedCall<List<AnyId>, AnyId> one =
        new PagedCall<>(Map.of(), paging, query -> new Page(query, each -> page(9, each)));

    assertThat(one.toList()).hasSize(3);
  }

  @Test
  void stream_byTime_followsTheEarliest() {
    Instant noon = Instant.parse("2026-05-01T12:00:00Z");
    Paging<List<AnyId>, AnyId> paging =
        new Paging<>(
            page -> page,
            id -> noon.plusSeconds(id.value()),
            null,
            Paging.Order.DESCENDING,
            "before",
            3,
            0);
    PagedCall<List<AnyId>, AnyId> timed =
        new PagedCall<>(
            Map.of(),
            paging,
            query ->
                new Page(query, each -> each.containsKey("before") ? List.of() : page(9, each)));

    assertThat(timed.toList()).hasSize(3);
    assertThat(asked).contains("{limit=[3], before=[2026-05-01T12:00:07Z]}");
  }

  @Test
  void execute_givesTheFirstPage() {
    assertThat(call(Paging.Order.CURSOR, 9).execute()).hasSize(3);
    assertThat(call(Paging.Order.CURSOR, 9).route()).isEqualTo(ROUTE);
  }

  /** A page that is there at once; one that is null never comes. */
  private final class Page implements Call<List<AnyId>> {
    private final Map<String, List<String>> query;
    private final Function<Map<String, List<String>>, @Nullable List<AnyId>> pages;

    Page(
        Map<String, List<String>> query,
        Function<Map<String, List<String>>, @Nullable List<AnyId>> pages) {
      this.query = query;
      this.pages = pages;
    }

    @Override
    public Route route() {
      return ROUTE;
    }

    @Override
    public RequestOptions options() {
      return RequestOptions.none();
    }

    @Override
    public Call<List<AnyId>> with(RequestOptions more) {
      options.add(more);
      return this;
    }

    @Override
    public List<AnyId> execute() {
      return submit().join();
    }

    @Override
    public CompletableFuture<List<AnyId>> submit() {
      asked.add(query.toString());
      try {
        List<AnyId> page = pages.apply(query);
        if (page == null) {
          CompletableFuture<List<AnyId>> never = new CompletableFuture<>();
          unanswered.add(never);
          return never;
        }
        return CompletableFuture.completedFuture(page);
      } catch (IllegalArgumentException e) {
        return CompletableFuture.failedFuture(e);
      }
    }
  }
}
