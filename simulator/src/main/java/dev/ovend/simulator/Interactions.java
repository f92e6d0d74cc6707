package dev.ovend.simulator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Interactions that wait for an answer or had one. Thread-safe. */
final class Interactions {

  private final Snowflakes ids;
  private final Map<Long, InteractionState> byId = new ConcurrentHashMap<>();
  private final Map<String, InteractionState> byToken = new ConcurrentHashMap<>();

  Interactions(Snowflakes ids) {
    this.ids = ids;
  }

  void add(InteractionState state) {
    byId.put(state.interaction().id(), state);
    byToken.put(state.interaction().token(), state);
  }

  /** Returns an interaction that may still be answered, or throws Discord's 10062. */
  InteractionState open(long id, String token) {
    InteractionState state = byId.get(id);
    if (state == null
        || !state.interaction().token().equals(token)
        || (state.isAnswered() ? state.isExpired(ids.now()) : state.isTooLateToAnswer(ids.now()))) {
      throw ApiException.unknown(10062, "interaction");
    }
    return state;
  }

  /** Returns where the interaction with this token happened, or null if there is none. */
  @Nullable ChannelState findChannel(long applicationId, String token) {
    InteractionState state = byToken.get(token);
    return state != null && state.interaction().applicationId() == applicationId
        ? state.channel()
        : null;
  }

  /** Returns the interaction that {@code token} lets follow up on, or throws Discord's 10015. */
  InteractionState followUp(long applicationId, String token) {
    InteractionState state = byToken.get(token);
    if (state == null
        || state.interaction().applicationId() != applicationId
        || !state.isAnswered()
        || state.isExpired(ids.now())) {
      throw ApiException.unknown(10015, "Webhook");
    }
    return state;
  }
}
