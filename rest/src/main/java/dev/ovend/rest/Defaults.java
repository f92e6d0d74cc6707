package dev.ovend.rest;

import dev.ovend.core.Priority;
import dev.ovend.core.RequestOptions;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * What holds where a call says nothing: the client's options, but interactions are urgent, and have
 * the time that Discord gives them, or less if the client's own deadline is shorter. Immutable.
 *
 * @param options the client's options, every gap filled that has a default
 * @param deadline the client's own deadline; null if it has none
 * @param clock tells how old an interaction is
 */
record Defaults(RequestOptions options, @Nullable Duration deadline, InstantSource clock) {

  static final String CALLBACKS = "/interactions/";

  static Defaults of(RequestOptions client, InstantSource clock) {
    return new Defaults(client.orElse(Settings.DEFAULTS), client.deadline(), clock);
  }

  /** Returns what a call says, every gap filled that has a default. */
  RequestOptions fill(Plan plan) {
    RequestOptions own = plan.options();
    RequestOptions full = own.orElse(options);
    Duration left = InteractionTime.left(plan.request().target(), clock);
    if (left == null) {
      return full;
    }
    RequestOptions.Builder changed = full.toBuilder();
    if (full.priority() == null && plan.request().target().path().startsWith(CALLBACKS)) {
      changed.priority(Priority.INTERACTION);
    }
    if (own.deadline() == null) {
      changed.deadline(shorter(left, deadline));
    }
    return changed.build();
  }

  private static Duration shorter(Duration left, @Nullable Duration set) {
    return set == null || left.compareTo(set) < 0 ? left : set;
  }
}
