package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JournalTest {

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

  private void record(
      long sequence, int status, @Nullable LimitScope limitedBy, @Nullable String nonce) {
    journal.record(
        new JournalEntry(
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
            List.of()));
  }
}
