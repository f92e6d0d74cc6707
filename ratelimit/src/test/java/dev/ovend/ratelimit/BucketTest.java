package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.ratelimit.Bucket.Change;
import org.junit.jupiter.api.Test;

class BucketTest {

  private static final long MS = 1_000_000;
  private static final long SECOND = 1_000 * MS;

  /** The server's clock at the local time 0. */
  private static final long EPOCH = 1_700_000_000L * SECOND;

  private long now = Long.MAX_VALUE - 2 * SECOND;
  private final long origin = now;
  private Bucket bucket = Bucket.unknown();

  private void change(Change change) {
    bucket = bucket.next(change, now);
  }

  private void send(int count) {
    for (int i = 0; i < count; i++) {
      change(new Change.Sent());
    }
  }

  /** An answer arrives after {@code millis} in all, to a request sent at once. */
  private void told(int limit, int remaining, long resetMillis) {
    told(limit, remaining, resetMillis, origin);
  }

  private void told(int limit, int remaining, long resetMillis, long sentAt) {
    long after = origin + resetMillis * MS - now;
    Quota quota = new Quota("id", limit, remaining, Math.max(0, after), EPOCH + resetMillis * MS);
    told(quota, sentAt);
  }

  private void told(Quota quota, long sentAt) {
    change(answer(quota, sentAt));
  }

  private Change.Told answer(Quota quota, long sentAt) {
    long opensAt = now + quota.resetAfter() + Delays.ROUNDING;
    return new Change.Told(new Window.Told(quota, sentAt, opensAt, false, false));
  }

  private void at(long millis) {
    now = origin + millis * MS;
  }

  @Test
  void free_unknown_isOneProbe() {
    assertThat(bucket.free(now)).isEqualTo(1);
    send(1);
    assertThat(bucket.free(now)).isZero();
    assertThat(bucket.opensIn(now)).isEqualTo(Bucket.NEVER);
  }

  @Test
  void told_inWhateverOrder_neverRaisesWhatIsLeft() {
    send(3);
    told(5, 2, 1_000);
    assertThat(bucket.free(now)).as("two others may still count").isZero();
    told(5, 4, 1_000);
    told(5, 3, 1_000);
    assertThat(bucket.free(now)).isEqualTo(2);
  }

  @Test
  void told_endWobblingBetweenServers_isOneWindow() {
    send(2);
    told(5, 3, 1_000);
    told(5, 4, 1_003);
    assertThat(bucket.free(now)).isEqualTo(3);
    assertThat(bucket.opensIn(now)).isEqualTo(1_004 * MS);
  }

  @Test
  void told_laterAnswerWithShorterDelay_bringsTheEndForward() {
    send(2);
    at(300);
    told(new Quota("id", 5, 4, SECOND, EPOCH + SECOND), origin);
    assertThat(bucket.opensIn(now)).isEqualTo(1_001 * MS);
    at(320);
    told(new Quota("id", 5, 3, 800 * MS, EPOCH + SECOND), origin);
    assertThat(bucket.opensIn(now)).isEqualTo(801 * MS);
  }

  @Test
  void free_afterTheEnd_isTheLimitButForThoseInFlight() {
    bucket = Bucket.like(new Shape(5, SECOND, SECOND, 1, 0, Refill.TOGETHER));
    send(5);
    told(5, 4, 1_000);
    at(1_001);
    assertThat(bucket.free(now)).isEqualTo(1);
    told(5, 0, 1_000);
    assertThat(bucket.free(now)).as("it counted in the old window").isEqualTo(2);
  }

  @Test
  void told_newWindowWhileTheOldSeemsToRun_isBelieved() {
    send(2);
    told(5, 4, 1_000);
    at(990);
    told(5, 4, 1_985);
    assertThat(bucket.free(now)).isEqualTo(4);
    assertThat(bucket.opensIn(now)).isEqualTo(996 * MS);
  }

  @Test
  void told_clockSetBack_isBelievedOnceTheWindowIsOver() {
    send(1);
    told(5, 0, 10_000_000);
    at(10_000_001);
    send(1);
    told(new Quota("id", 5, 4, SECOND, EPOCH), now);
    assertThat(bucket.free(now)).isEqualTo(4);
    assertThat(bucket.opensIn(now)).isEqualTo(1_001 * MS);
  }

  @Test
  void told_withoutReset_stillTellsWindowsApart() {
    send(1);
    told(new Quota("id", 5, 0, SECOND, Spans.INVALID), now);
    assertThat(bucket.free(now)).isZero();
    at(1_001);
    send(1);
    at(1_100);
    told(new Quota("id", 5, 4, SECOND, Spans.INVALID), now);
    assertThat(bucket.free(now)).isEqualTo(4);
  }

  @Test
  void lost_inAWindow_countsUntilItsEnd() {
    send(3);
    told(5, 4, 1_000);
    change(new Change.Lost());
    change(new Change.Lost());
    assertThat(bucket.free(now)).isEqualTo(2);
    at(1_001);
    assertThat(bucket.free(now)).isEqualTo(5);
  }

  @Test
  void lost_firstOfAWindow_closesItForItsLength() {
    send(1);
    told(1, 0, 1_000);
    at(2_000);
    send(1);
    change(new Change.Lost());
    assertThat(bucket.free(now)).isZero();
    assertThat(bucket.opensIn(now)).isEqualTo(1_001 * MS);
  }

  @Test
  void lost_probe_letsTheNextProbeGo() {
    send(1);
    change(new Change.Lost());
    assertThat(bucket.free(now)).isEqualTo(1);
  }

  @Test
  void returned_always_givesTheSlotBack() {
    send(1);
    told(5, 4, 1_000);
    send(4);
    assertThat(bucket.free(now)).isZero();
    change(new Change.Returned());
    assertThat(bucket.free(now)).isEqualTo(1);
  }

  @Test
  void blocked_twice_isTheLonger() {
    change(new Change.Blocked(now + 5 * SECOND));
    change(new Change.Blocked(now + SECOND));
    assertThat(bucket.free(now)).isZero();
    assertThat(bucket.opensIn(now)).isEqualTo(5 * SECOND);
    assertThat(bucket.idle(now)).isFalse();
    at(5_000);
    assertThat(bucket.free(now)).isEqualTo(1);
  }

  @Test
  void unlimited_probe_opensTheRoute() {
    send(1);
    change(new Change.Unlimited(32));
    assertThat(bucket.free(now)).isEqualTo(32);
  }

  @Test
  void joined_sameWindowUnderAnotherName_carriesWhatIsLeft() {
    send(4);
    told(5, 2, 1_000);
    Bucket old = bucket;
    Quota stale = new Quota("other", 5, 4, SECOND, EPOCH + SECOND);

    Bucket other = Bucket.unknown().next(new Change.Joined(3, old, stale), now);
    other = other.next(answer(stale, now), now);

    assertThat(other.inFlight()).isEqualTo(2);
    assertThat(other.free(now)).isZero();
    assertThat(other.next(new Change.Returned(), now).free(now)).isEqualTo(1);
  }

  @Test
  void left_inFlight_mayStillCountHere() {
    send(3);
    told(5, 4, 1_000);
    change(new Change.Left(2));
    assertThat(bucket.inFlight()).isZero();
    assertThat(bucket.free(now)).as("one of them told that it does not").isEqualTo(3);
  }

  @Test
  void expectedWait_behindOthers_countsWholeWindows() {
    send(1);
    told(5, 4, 1_000);
    assertThat(bucket.expectedWait(3, now)).isZero();
    assertThat(bucket.expectedWait(4, now)).isEqualTo(1_001 * MS);
    assertThat(bucket.expectedWait(9, now)).isEqualTo(2_001 * MS);
    assertThat(bucket.expectedWait(Integer.MAX_VALUE, now)).isPositive();
  }

  @Test
  void expectedWait_blockedWithSlotsLeft_isTheBlockOnly() {
    send(1);
    told(5, 4, 60_000);
    change(new Change.Blocked(now + SECOND));
    assertThat(bucket.expectedWait(0, now)).isEqualTo(SECOND);
  }

  private void refused(int limit, long resetMillis, long sentAt) {
    long after = origin + resetMillis * MS - now;
    Quota quota = new Quota("id", limit, 0, after, EPOCH + resetMillis * MS);
    long opensAt = now + after + Delays.ROUNDING;
    change(new Change.Told(new Window.Told(quota, sentAt, opensAt, false, true)));
  }

  @Test
  void told_refusedOnce_countsEachSlotBackAfterItsOwnUse() {
    bucket = Bucket.like(new Shape(5, SECOND, SECOND, 9, 0, Refill.TOGETHER));
    send(1);
    told(5, 4, 1_000);
    at(500);
    send(3);
    refused(5, 1_000, now);
    at(600);
    told(5, 0, 1_000);
    told(5, 0, 1_000);
    at(1_002);
    assertThat(bucket.free(now)).as("two were used later").isEqualTo(3);
    at(1_602);
    assertThat(bucket.free(now)).isEqualTo(5);
  }

  @Test
  void told_refusedTwice_sendsOneAtATimeUntilAnswersAreAsExpected() {
    send(1);
    told(2, 1, 1_000);
    for (int i = 0; i < 2; i++) {
      send(1);
      refused(2, 1_000, now);
      now++;
    }
    at(2_000);
    assertThat(bucket.free(now)).isEqualTo(1);
    send(1);
    assertThat(bucket.free(now)).isZero();
    for (int i = 2; i < 5; i++) {
      at(i * 1_010L);
      told(2, 1, i * 1_010L + 1_000, now);
      send(1);
    }
    told(2, 0, 4 * 1_010L + 1_000, now);
    at(6_000);
    assertThat(bucket.free(now)).isEqualTo(2);
  }
}
