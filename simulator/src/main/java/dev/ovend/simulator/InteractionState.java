package dev.ovend.simulator;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An interaction, where it happened, and what the bot has answered. Thread-safe. */
final class InteractionState {

  private static final long ANSWER_MILLIS = Duration.ofSeconds(3).toMillis();
  private static final long TOKEN_MILLIS = Duration.ofMinutes(15).toMillis();
  private static final long NONE = 0;

  private final SimInteraction interaction;
  private final ChannelState channel;
  private final @Nullable Long source;
  private final AtomicBoolean answered = new AtomicBoolean();
  private final AtomicLong original = new AtomicLong(NONE);
  private final AtomicReference<@Nullable ObjectNode> promised = new AtomicReference<>();
  private final Set<Long> messages = ConcurrentHashMap.newKeySet();

  /**
   * Creates an interaction that nobody has answered.
   *
   * @param source the message whose component was used, or null if it is a command
   */
  InteractionState(SimInteraction interaction, ChannelState channel, @Nullable Long source) {
    this.interaction = interaction;
    this.channel = channel;
    this.source = source;
  }

  SimInteraction interaction() {
    return interaction;
  }

  ChannelState channel() {
    return channel;
  }

  /** Returns the id of the message whose component was used, or null if it is a command. */
  @Nullable Long source() {
    return source;
  }

  boolean isAnswered() {
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

  boolean isTooLateToAnswer(long nowMillis) {
    return age(nowMillis) > ANSWER_MILLIS;
  }

  /** Returns whether the token has lost its power. */
  boolean isExpired(long nowMillis) {
    return age(nowMillis) > TOKEN_MILLIS;
  }

  /** Remembers the message that answered. */
  void original(long messageId) {
    original.set(messageId);
    messages.add(messageId);
  }

  /** Remembers a message that is shown, but in no channel, until the answer is there. */
  void promise(long messageId, ObjectNode shown) {
    promised.set(shown);
    original(messageId);
  }

  /** Returns what is shown of a promised answer, or null if none is open. */
  @Nullable ObjectNode promised() {
    return promised.get();
  }

  /** Returns what was shown of a promised answer, and ends the promise; null if none is open. */
  @Nullable ObjectNode endPromise() {
    return promised.getAndSet(null);
  }

  /** Remembers a message that followed. */
  void followUp(long messageId) {
    messages.add(messageId);
  }

  /** Returns the id of the first answer, or throws Discord's 10008. */
  long original() {
    return own(original.get());
  }

  /** Returns {@code messageId}, or throws Discord's 10008 if it is no answer to this. */
  long own(long messageId) {
    if (!messages.contains(messageId)) {
      throw ApiException.unknown(10008, "Message");
    }
    return messageId;
  }

  private long age(long nowMillis) {
    return nowMillis - Snowflakes.epochMillis(interaction.id());
  }
}
