package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JournalTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Journal journal = new Journal();

  @Test
  void requests_recordedOutOfOrder_areInOrderOfArrival() {
    record(2, 200, null, null);
    record(1, 429, LimitScope.USER, null);

    assertThat(journal.requests()).extracting(JournalEntry::sequence).containsExactly(1L, 2L);
    assertThat(journal.rateLimited()).extracting(JournalEntry::sequence).containsExactly(1L);
    assertThat(journal.rateLimited(LimitScope.GLOBAL)).isEmpty();
    assertThat(journal.countByStatus()).containsExactly(entry(200, 1L), entry(429, 1L));
    assertThat(journal.countByScope()).containsExactly(entry(LimitScope.USER, 1L));
  }

  @Test
  void enter_overlapping_raisesTheMaximumOfItsWindow() {
    Journal.Visit first = journal.enter("a:1");
    Journal.Visit second = journal.enter("a:1");
    Journal.Visit other = journal.enter("a:2");
    Journal.Visit none = journal.enter(null);

    assertThat(second.inBucket()).isEqualTo(2);
    assertThat(none.inBucket()).isZero();
    assertThat(journal.maxInFlight()).isEqualTo(4);
    assertThat(journal.maxInFlightInBucket()).isEqualTo(2);
    assertThat(journal.maxInFlightByBucket()).containsExactly(entry("a:1", 2), entry("a:2", 1));
    first.leave();
    second.leave();
    other.leave();
    assertThat(journal.enter("a:1").inBucket()).isEqualTo(1);
    assertThat(journal.maxInFlightInBucket()).isEqualTo(2);
  }

  @Test
  void duplicateNonces_refusedAndThenSent_isNone() {
    record(1, 429, LimitScope.USER, "n");
    record(2, 200, null, "n");

    assertThat(journal.duplicateNonces()).isZero();
  }

  @Test
  void duplicateNonces_sentThreeTimes_isTwo() {
    record(1, 200, null, "n");
    record(2, 200, null, "n");
    record(3, 200, null, "n");
    record(4, 200, null, "m");

    assertThat(journal.duplicateNonces()).isEqualTo(2);
  }

  @Test
  void lostNonces_neverTookEffect_areThoseGivenUp() {
    record(1, 429, LimitScope.USER, "later");
    record(2, 500, null, "never");
    record(3, 200, null, "later");
    record(4, 0, null, "never");

    assertThat(journal.lostNonces()).containsExactly("never");
  }

  @Test
  void buckets_acceptedAndRefused_tellTheTimeTheyTookAndTheShortest() {
    BucketKey key = key(Limit.sliding(2, Duration.ofSeconds(10)).id("b"));
    spend(accepted(key, 0), accepted(key, 9), accepted(key, 3));
    spend(new Ruling.Count(key, new Verdict(false, 2, 0, 4, 1)));

    assertThat(journal.buckets())
        .singleElement()
        .satisfies(use -> {
          assertThat(use.bucket()).isEqualTo("b");
          assertThat(use.resource()).isEqualTo("1");
          assertThat(use.bot()).isEqualTo("7");
          assertThat(use.acceptedAtNanos()).containsExactly(0L, 3L, 9L);
          assertThat(use.refused()).isEqualTo(1);
          assertThat(use.took()).hasNanos(9);
          assertThat(use.minimum()).hasSeconds(5);
        });
  }

  @Test
  void buckets_refusedByASecondLimit_countAsAcceptedByNone() {
    BucketKey first = key(Limit.fixed(5, Duration.ofSeconds(1)).id("a"));
    BucketKey second = new BucketKey(key(Limit.fixed(1, SECOND)).rule(), "", "1", "");
    Ruling ruling =
        new Ruling.Bucketed(
            List.of(accepted(first, 0), new Ruling.Count(second, new Verdict(false, 1, 0, 0, 1))));
    journal.record(line(1, 429, LimitScope.USER, null), ruling);

    assertThat(journal.buckets())
        .singleElement()
        .satisfies(use -> {
          assertThat(use.bot()).isNull();
          assertThat(use.acceptedAtNanos()).isEmpty();
          assertThat(use.took()).isZero();
          assertThat(use.minimum()).isZero();
        });
  }

  private static BucketKey key(Limit limit) {
    return new BucketKey(BucketRule.named("GET /x", limit), "7", "1", "secret");
  }

  private static Ruling.Count accepted(BucketKey key, long nanos) {
    return new Ruling.Count(key, new Verdict(true, 2, 0, nanos, 1));
  }

  private void spend(Ruling.Count... counts) {
    for (Ruling.Count count : counts) {
      journal.record(line(1, 200, null, null), new Ruling.Bucketed(List.of(count)));
    }
  }

  private void record(
      long sequence, int status, @Nullable LimitScope limitedBy, @Nullable String nonce) {
    journal.record(line(sequence, status, limitedBy, nonce), new Ruling.Free());
  }

  private static JournalEntry line(
      long sequence, int status, @Nullable LimitScope limitedBy, @Nullable String nonce) {
    return new JournalEntry(
        sequence,
        0,
        "GET",
        "/x",
        "1",
        "b",
        status,
        status == 200,
        limitedBy,
        nonce,
        null,
        1,
        List.of(),
        Set.of(),
        List.of());
  }
}
