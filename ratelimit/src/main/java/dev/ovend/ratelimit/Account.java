package dev.ovend.ratelimit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is still spent of a bucket if each slot comes back one window after its own use. No kind of
 * bucket refuses a request that fits in by this account: within any span as long as a window no
 * more are sent than the limit allows.
 *
 * <p>Immutable.
 *
 * @param uses our own requests, in the order of their arrival
 * @param strangers what else the server has counted
 * @param doubt how often the bucket has refused all the same
 */
record Account(List<Use> uses, Strangers strangers, Doubt doubt) {

  static final Account EMPTY = new Account(List.of(), new Strangers(0, 0), Doubt.NONE);

  /** Of a wide bucket, requests of about the same time are counted as if the last had come then. */
  private static final int MOST = 64;

  /** Discord's servers tell the same moment up to this. */
  private static final long WOBBLE = 5_000_000;

  /**
   * Requests that have arrived together.
   *
   * @param at from when on no request arrives before the latest of them, on the local clock
   * @param judgedAt when the latest was judged, on the server's clock, or {@link Spans#INVALID}
   */
  record Use(long at, long judgedAt, int count) {

    boolean isBefore(Use other) {
      boolean timed = judgedAt != Spans.INVALID && other.judgedAt != Spans.INVALID;
      return timed && judgedAt - other.judgedAt < 0;
    }
  }

  /** Requests that the server has counted, or may count, until {@code until} at the latest. */
  record Strangers(int count, long until) {

    int left(long now) {
      return until - now > 0 ? count : 0;
    }
  }

  /** Returns how many count at {@code now}. */
  int spent(long length, long now) {
    return own(length, now) + strangers.left(now);
  }

  /** Returns what is our own. */
  Account alone() {
    return new Account(uses, EMPTY.strangers, doubt);
  }

  /** Returns how many of our own count at {@code now}. */
  int own(long length, long now) {
    int count = 0;
    for (int i = uses.size() - 1; i >= 0 && backAt(uses.get(i), length) - now > 0; i--) {
      count += uses.get(i).count;
    }
    return count;
  }

  private static long backAt(Use use, long length) {
    return use.at + length;
  }

  /** Returns the time after which at most {@code most} count, or NEVER if that needs an answer. */
  long opensIn(int most, long length, long now) {
    int over = spent(length, now) - most;
    if (most < 0 || over <= 0) {
      return most < 0 ? Bucket.NEVER : 0;
    }
    int others = strangers.left(now);
    long opensAt = now;
    for (Use use : uses) {
      long back = backAt(use, length);
      if (others > 0 && strangers.until - back <= 0) {
        over -= others;
        others = 0;
        opensAt = strangers.until;
      }
      if (over <= 0) {
        return opensAt - now;
      }
      if (back - now > 0) {
        over -= use.count;
        opensAt = back;
      }
    }
    return (over > 0 ? strangers.until : opensAt) - now;
  }

  /**
   * Returns the shape after an accepted request has shown how slots come back.
   *
   * @param reset the reset that was told before, on the server's clock
   * @param inFlight other requests, which may have been counted before
   */
  Shape read(Window.Told told, Shape shape, long reset, int inFlight) {
    Quota quota = told.quota();
    if (told.refused() || !quota.timed() || shape.isSliding()) {
      return shape;
    }
    int counted = quota.limit() - quota.remaining() - 1;
    if (shape.refill() == Refill.UNKNOWN) {
      return inFlight == 0 ? measured(shape, quota, counted, reset) : shape;
    }
    int surely = judgedSince(quota.judgedAt() - shape.length() + Window.TOLERANCE, quota);
    if (surely > counted) {
      return shape.read(Refill.TOGETHER);
    }
    boolean later = quota.judgedAt() - reset >= 0 && quota.reset() - reset > Window.TOLERANCE;
    boolean begunEarlier = quota.resetAfter() < shape.length() - Window.TOLERANCE;
    if (!later || !begunEarlier) {
      return shape;
    }
    if (shape.refill() == Refill.TOGETHER) {
      return shape.read(Refill.ASSUMED);
    }
    return hasUseAt(quota.reset() - shape.length()) ? shape.read(Refill.SINGLY) : shape;
  }

  private boolean hasUseAt(long judgedAt) {
    for (Use use : uses) {
      if (use.judgedAt != Spans.INVALID && Math.abs(use.judgedAt - judgedAt) <= WOBBLE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Measures a window: if all that counts is ours, the slot that comes back next is known. The one
   * that came back before has to show the same length.
   */
  private Shape measured(Shape shape, Quota quota, int counted, long before) {
    int nth = uses.size() - counted;
    boolean known = counted > 0 && nth >= 0 && uses.get(nth).judgedAt != Spans.INVALID;
    long length = known ? quota.reset() - uses.get(nth).judgedAt : 0;
    return length >= shape.length() && hasUseAt(before - length) ? shape.measured(length) : shape;
  }

  /** Returns how many of our own were judged after {@code since} and before {@code quota}. */
  private int judgedSince(long since, Quota quota) {
    int count = 0;
    for (Use use : uses) {
      boolean known = use.judgedAt != Spans.INVALID;
      if (known && use.judgedAt - since > 0 && use.judgedAt - quota.judgedAt() < 0) {
        count += use.count;
      }
    }
    return count;
  }

  /**
   * Returns the account after an answer.
   *
   * @param shape what is known of the limit after it
   * @param inFlight other requests, which may have been counted before
   */
  Account told(Window.Told told, Shape shape, int inFlight, long now) {
    Quota quota = told.quota();
    long at = told.arrived();
    int counted = quota.limit() - quota.remaining() - (told.refused() ? 0 : 1);
    int known = own(shape.length(), at) - after(at);
    // Whoever else has used it, all that is known of fixed windows is that they end.
    long until = shape.refill() == Refill.SINGLY ? at + shape.length() : told.opensAt();
    int others = Math.max(0, counted - known - inFlight);
    Strangers found =
        until - strangers.until >= 0 || strangers.left(now) == 0
            ? new Strangers(others, until)
            : strangers;
    if (told.refused()) {
      return new Account(uses, found, doubt.refused(told.sentAt(), now));
    }
    boolean explained = counted == 0 || counted == known || !shape.isCounted();
    Doubt less = doubt.accepted(explained, quota.limit());
    long judgedAt = quota.timed() ? quota.judgedAt() : Spans.INVALID;
    return shape.isCounted()
        ? new Account(with(new Use(at, judgedAt, 1), counted, shape), found, less)
        : new Account(List.of(), EMPTY.strangers, less);
  }

  private int after(long at) {
    int count = 0;
    for (int i = uses.size() - 1; i >= 0 && uses.get(i).at - at > 0; i--) {
      count += uses.get(i).count;
    }
    return count;
  }

  /** Returns the uses that still count after {@code use}, before which so many were counted. */
  private List<Use> with(Use use, int counted, Shape shape) {
    List<Use> more = new ArrayList<>(uses.size() + 1);
    int known = 0;
    for (int i = uses.size() - 1; i >= 0; i--) {
      Use each = uses.get(i);
      boolean earlier = each.isBefore(use);
      boolean counts = shape.isUnknown() || backAt(each, shape.length()) - use.at > 0;
      if (counts && (!earlier || known < counted)) {
        more.add(each);
      }
      known += earlier ? each.count : 0;
    }
    Collections.reverse(more);
    int place = more.size();
    while (place > 0 && more.get(place - 1).at - use.at > 0) {
      place--;
    }
    Use before = place > 0 ? more.get(place - 1) : null;
    if (before != null && more.size() >= MOST && use.at - before.at < shape.length() / MOST) {
      more.set(place - 1, new Use(use.at, use.judgedAt, before.count + 1));
    } else {
      more.add(place, use);
    }
    boolean many = more.size() > Math.min(shape.limit(), 2 * MOST);
    return List.copyOf(many ? more.subList(1, more.size()) : more);
  }

  /** Returns what this and {@code other}, two accounts of one bucket, know together. */
  Account meet(Account other) {
    List<Use> all = new ArrayList<>(uses);
    all.addAll(other.uses);
    all.sort((one, next) -> Long.signum(one.at - next.at));
    Strangers more = strangers.count > other.strangers.count ? strangers : other.strangers;
    return new Account(List.copyOf(all), more, doubt);
  }

  /** Returns the account after {@code count} requests ended that may still be counted. */
  Account lost(int count, Shape shape, long now) {
    if (!shape.isCounted()) {
      return this;
    }
    int all = strangers.left(now) + count;
    return new Account(uses, new Strangers(all, now + shape.length() + Delays.ROUNDING), doubt);
  }
}
