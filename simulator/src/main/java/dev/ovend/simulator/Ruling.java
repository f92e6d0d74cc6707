package dev.ovend.simulator;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What the limits say about one request. */
sealed interface Ruling {

  /** Returns when it was decided, in nanoseconds since the start; empty if nothing was asked. */
  OptionalLong nanos();

  /** Returns what the global limit said, or null if it was not asked. */
  default @Nullable GlobalCount global() {
    return null;
  }

  /** No bucket applies; the answer carries no limit headers. */
  record Free(@Nullable GlobalCount global) implements Ruling {

    /** Creates the ruling of a request that the global limit was not asked about. */
    Free() {
      this(null);
    }

    @Override
    public OptionalLong nanos() {
      return OptionalLong.empty();
    }
  }

  /**
   * All buckets let the request pass, or the last one that was asked refused it.
   *
   * @param counts what each said, in the order they were asked; at least one
   */
  record Bucketed(List<Count> counts, @Nullable GlobalCount global) implements Ruling {

    /** Creates the ruling of a request that the global limit was not asked about. */
    Bucketed(List<Count> counts) {
      this(counts, null);
    }

    @Override
    public OptionalLong nanos() {
      Count shown = refusal() == null ? shown() : counts.getLast();
      return OptionalLong.of((shown == null ? counts.getLast() : shown).verdict().nanos());
    }

    /** Returns what refused the request, or null if it passed. */
    @Nullable Count refusal() {
      Count last = counts.getLast();
      return last.verdict().allowed() ? null : last;
    }

    /** Returns what the headers show, or null if all buckets are hidden. */
    @Nullable Count shown() {
      Count first = null;
      for (Count count : counts) {
        if (count.rule().limit().isHidden()) {
          continue;
        }
        boolean decides = refusal() == null ? count.isSpent() : count.equals(refusal());
        if (decides) {
          return count;
        }
        first = first == null ? count : first;
      }
      return first;
    }
  }

  /** The global limit refused the request; no bucket was asked. */
  record GloballyRefused(GlobalCount global) implements Ruling {

    Verdict verdict() {
      return global.verdict();
    }

    @Override
    public OptionalLong nanos() {
      return OptionalLong.of(verdict().nanos());
    }
  }

  /**
   * The edge refused the request; nothing behind it was asked.
   *
   * @param atNanos when, in nanoseconds since the start
   * @param leftNanos nanoseconds from then until the ban ends
   */
  record Banned(long atNanos, long leftNanos) implements Ruling {

    @Override
    public OptionalLong nanos() {
      return OptionalLong.of(atNanos);
    }
  }

  /**
   * What the global limit said.
   *
   * @param who who spends it
   */
  record GlobalCount(String who, Verdict verdict) {}

  /** What one bucket said. */
  record Count(BucketKey key, Verdict verdict) {

    BucketRule rule() {
      return key.rule();
    }

    boolean isSpent() {
      return verdict.remaining() == 0;
    }
  }
}
