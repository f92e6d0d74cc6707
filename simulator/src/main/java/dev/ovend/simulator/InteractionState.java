package dev.ovend.simulator;

import java.util.concurrent.atomic.AtomicBoolean;

/** An interaction, where it happened, and whether the bot has answered it. Thread-safe. */
final class InteractionState {

  private final SimInteraction interaction;
  private final ChannelState channel;
  private final AtomicBoolean answered = new AtomicBoolean();

  InteractionState(SimInteraction interaction, ChannelState channel) {
    this.interaction = interaction;
    this.channel = channel;
  }

  SimInteraction interaction() {
    return interaction;
  }

  ChannelState channel() {
    return channel;
  }

  boolean answered() {
    return answered.get();
  }

  /**
   * Takes the one answer an interaction may get.
   *
   * @throws ApiException if it was answered before
   */
  void answer() {
    if (!answered.compareAndSet(false, true)) {
      throw ApiException.of(400, 40060, "Interaction has already been acknowledged.");
    }
  }
}
