package dev.ovend.rest;

import java.time.Duration;
import java.time.InstantSource;

/** How calls are put together into fewer requests, where that is switched on. Immutable. */
public final class Batching {

  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int MOST_DELETES = 100;
  private static final int MOST_BANS = 200;

  private final Duration window;
  private final int maxDeletes;
  private final int maxBans;
  private final InstantSource clock;

  private Batching(Builder builder, InstantSource clock) {
    this.window = builder.window;
    this.maxDeletes = builder.maxDeletes;
    this.maxBans = builder.maxBans;
    this.clock = clock;
  }

  /** Returns a builder with every default. */
  static Builder builder() {
    return new Builder();
  }

  long windowNanos() {
    return window.toNanos();
  }

  int maxDeletes() {
    return maxDeletes;
  }

  int maxBans() {
    return maxBans;
  }

  InstantSource clock() {
    return clock;
  }

  /** Collects settings. Not thread-safe. */
  public static final class Builder {

    private Duration window = Duration.ofMillis(50);
    private int maxDeletes = MOST_DELETES;
    private int maxBans = MOST_BANS;

    private Builder() {}

    /**
     * Sets how long a delete or a ban waits for others at most before it asks for its turn; 50 ms
     * by default. Edits never wait for others.
     *
     * @throws IllegalArgumentException if it is negative or longer than a minute
     */
    public Builder window(Duration window) {
      if (window.isNegative() || window.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("window: " + window + " (expected: 0 to 1 minute)");
      }
      this.window = window;
      return this;
    }

    /**
     * Sets how many messages one request deletes at most; 100 by default, which is Discord's limit.
     *
     * @throws IllegalArgumentException if it is below 2 or above 100
     */
    public Builder maxDeletes(int maxDeletes) {
      this.maxDeletes = within("maxDeletes", maxDeletes, MOST_DELETES);
      return this;
    }

    /**
     * Sets how many users one request bans at most; 200 by default, which is Discord's limit.
     *
     * @throws IllegalArgumentException if it is below 2 or above 200
     */
    public Builder maxBans(int maxBans) {
      this.maxBans = within("maxBans", maxBans, MOST_BANS);
      return this;
    }

    private static int within(String name, int value, int most) {
      if (value < 2 || value > most) {
        throw new IllegalArgumentException(name + ": " + value + " (expected: 2 to " + most + ")");
      }
      return value;
    }

    /** Returns the settings; the age of messages is measured by {@code clock}. */
    Batching build(InstantSource clock) {
      return new Batching(this, clock);
    }
  }
}
