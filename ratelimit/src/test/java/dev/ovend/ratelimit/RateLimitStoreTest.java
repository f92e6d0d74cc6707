package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ovend.core.Body;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What outlives a manager, and what a new one does with it. */
class RateLimitStoreTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final RateLimitStore store = RateLimitStore.inMemory();
  private final Bench first = new Bench(RateLimitManager.builder().store(store));

  private Bench second() {
    return new Bench(RateLimitManager.builder().store(store));
  }

  private static LearnedLimit learned(String route, String variant, int limit) {
    return new LearnedLimit(route, variant, "abc", limit, SECOND, SECOND, WindowKind.FIXED, 0.5);
  }

  @Test
  void inMemory_sameRouteAndVariant_replacesOnlyThat() {
    store.save(learned("POST /x", "", 1));
    store.save(learned("POST /x", "old", 2));
    store.save(learned("POST /x", "", 3));

    assertThat(store.load())
        .containsExactlyInAnyOrder(learned("POST /x", "", 3), learned("POST /x", "old", 2));
  }

  @Test
  void learned_byOneManager_letsTheNextBeginWithoutAProbe() {
    first.learn(messages("1"), "abc", 5, SECOND);

    Bench second = second();
    List<Waiter> waiters = second.enter(messages("2"), 6);

    assertThat(Bench.done(waiters)).isEqualTo(5);
    assertThat(second.bucket(0).bucketId()).isEqualTo("abc");
    assertThat(second.bucket(0).limit()).isEqualTo(5);
  }

  @Test
  void learned_wrongly_isCorrectedByTheFirstAnswer() {
    first.learn(messages("1"), "abc", 5, SECOND);
    Bench second = second();
    List<Waiter> waiters = second.enter(messages("2"), 7);

    second.told(waiters.get(0), "abc", 2, 1, SECOND);

    assertThat(second.bucket(0).limit()).isEqualTo(2);
    assertThat(second.bucket(0).remaining()).isZero();
    waiters.subList(1, 5).forEach(waiter -> second.told(waiter, "abc", 2, 0, SECOND));
    second.advance(1_001);
    assertThat(Bench.done(waiters)).isEqualTo(7);
  }

  @Test
  void learned_underAnotherNameNow_followsIt() {
    first.learn(messages("1"), "abc", 5, SECOND);
    Bench second = second();
    Waiter waiter = second.enter(messages("2"));

    second.told(waiter, "new", 5, 4, SECOND);

    assertThat(second.bucket(0).bucketId()).isEqualTo("new");
    assertThat(store.load()).extracting(LearnedLimit::bucketId).containsExactly("new");
  }

  @Test
  void save_nothingNew_isNotCalledAgain() {
    List<LearnedLimit> saved = new ArrayList<>();
    Bench bench =
        new Bench(
            RateLimitManager.builder()
                .store(
                    new RateLimitStore() {
                      @Override
                      public List<LearnedLimit> load() {
                        return List.of();
                      }

                      @Override
                      public void save(LearnedLimit learned) {
                        saved.add(learned);
                      }
                    }));
    bench.learn(messages("1"), "abc", 5, SECOND);
    bench.told(bench.enter(messages("1")), "abc", 5, 3, SECOND);
    bench.learn(messages("2"), "abc", 5, SECOND);
    bench.advance(2_000);
    bench.learn(messages("2"), "abc", 5, Duration.ofSeconds(3));
    assertThat(saved).hasSize(1);

    bench.advance(2_000);
    bench.learn(messages("2"), "abc", 6, Duration.ofSeconds(5));
    assertThat(saved).extracting(LearnedLimit::limit).containsExactly(5, 6);
  }

  @Test
  void save_withoutABucketOrALimit_isNotCalled() {
    first.enter(messages("1")).outcome().complete(200, Headers.of("Via", "1.1 google"), null);
    Headers unnamed =
        Headers.of(
            "X-RateLimit-Limit",
            "5",
            "X-RateLimit-Remaining",
            "4",
            "X-RateLimit-Reset-After",
            "1.000");
    first.enter(messages("2")).outcome().complete(200, unnamed, null);

    assertThat(store.load()).isEmpty();
  }

  @Test
  void variants_ofOneRoute_areKeptApart() {
    Target channel = Target.parse(HttpMethod.PATCH, "/channels/1");
    WaitOptions renaming = WaitOptions.forever().withBody(Body.json("{\"name\":\"x\"}"));
    first.told(first.enter(channel, renaming), "rename", 2, 1, SECOND);
    first.told(first.enter(channel), "edit", 5, 4, SECOND);

    assertThat(store.load())
        .extracting(LearnedLimit::route, LearnedLimit::variant, LearnedLimit::bucketId)
        .containsExactlyInAnyOrder(
            tuple("PATCH /channels/{channel.id}", "name or topic", "rename"),
            tuple("PATCH /channels/{channel.id}", "", "edit"));
  }

  @Test
  void store_sharedByTwoManagers_isReadWhenTheyAreBuilt() {
    Bench second = second();
    first.learn(messages("1"), "abc", 5, SECOND);

    assertThat(Bench.done(second.enter(messages("2"), 3))).as("built before").isEqualTo(1);
    assertThat(Bench.done(second().enter(messages("2"), 3))).isEqualTo(3);
  }
}
