package dev.ovend.ratelimit;

import dev.ovend.core.Headers;
import dev.ovend.core.Limited;
import dev.ovend.core.Permit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A permit that a manager has given. Thread-safe. */
final class Grant implements Permit {

  final Feeder feeder;
  final long sentAt;
  private final Turnstile turnstile;
  private final long waitedNanos;
  private final AtomicBoolean ended = new AtomicBoolean();

  Grant(Turnstile turnstile, Waiter waiter, long now) {
    this.turnstile = turnstile;
    this.feeder = waiter.feeder;
    this.sentAt = now;
    this.waitedNanos = now - waiter.since;
  }

  @Override
  public long waitedNanos() {
    return waitedNanos;
  }

  @Override
  public void complete(int status, Headers headers, @Nullable Limited limited, int code) {
    Answer answer = Answer.parse(status, headers, limited, code);
    if (ended.compareAndSet(false, true)) {
      turnstile.answered(this, answer);
    }
  }

  @Override
  public void unanswered() {
    if (ended.compareAndSet(false, true)) {
      turnstile.unanswered(this);
    }
  }

  @Override
  public void close() {
    if (ended.compareAndSet(false, true)) {
      turnstile.notSent(this);
    }
  }

  /** Returns the route and the major id. */
  @Override
  public String toString() {
    return "Permit[" + feeder + "]";
  }
}
