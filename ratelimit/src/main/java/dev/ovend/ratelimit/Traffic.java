package dev.ovend.ratelimit;

import dev.ovend.core.RateLimitScope;
import dev.ovend.core.Route;
import dev.ovend.core.Target;
import dev.ovend.ratelimit.BucketManager.Start;
import dev.ovend.ratelimit.Refusal.Reach;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows which limit over all routes a request counts for. Guarded by the manager's lock. */
final class Traffic {

  /** What Discord allows an address that sends without a token. */
  private static final int PER_ADDRESS = 50;

  /** How much of the limit is taken at first of a token that others use. */
  private static final double CAREFUL = 0.5;

  private static final long TRY_TOKEN_EVERY = Duration.ofMinutes(1).toNanos();

  private static final String CALLBACK =
      "/interactions/{interaction.id}/{interaction.token}/callback";
  private static final String WEBHOOK = "/webhooks/{webhook.id}/{webhook.token}";

  private final Start authenticated;
  private final Start unauthenticated;
  private final Start followUp;
  private final Start callback;
  private final @Nullable String applicationMajors;
  private int refusedGlobally;
  private boolean tokenRefused;
  private long tokenTriedAt;

  Traffic(RateLimitManager.Builder settings, long now) {
    Pacing pacing = settings.pacing;
    double part = pacing == Pacing.ADAPTIVE ? CAREFUL : 1.0;
    BanGuard guard = settings.guard();
    Gate exempt = new Gate(guard, GlobalLimit.none());
    Gate token = new Gate(guard, new GlobalLimit(settings.globalPerSecond, pacing, part, now));
    Gate address = new Gate(guard, new GlobalLimit(PER_ADDRESS, pacing, part, now));
    int parallel = settings.parallel;
    authenticated = new Start(token, Bucket.unknown(), false, false, parallel);
    unauthenticated = new Start(address, Bucket.unknown(), false, false, parallel);
    followUp = new Start(exempt, Bucket.open(parallel), false, true, parallel);
    callback = new Start(exempt, Bucket.open(Integer.MAX_VALUE), true, false, parallel);
    String id = settings.applicationId;
    applicationMajors = id == null ? null : id + ":";
  }

  /** Returns how a feeder for {@code target} begins. */
  Start start(Target target, boolean withToken) {
    String template = target.route().template();
    if (template.equals(CALLBACK)) {
      return callback;
    }
    if (applicationMajors != null
        && template.startsWith(WEBHOOK)
        && target.majors().startsWith(applicationMajors)) {
      return followUp;
    }
    return withToken ? authenticated : unauthenticated;
  }

  /** Lets everything wait that {@code refusal} of the request of {@code grant} reaches. */
  void refuse(Grant grant, Refusal refusal, long now) {
    Feeder feeder = grant.feeder;
    long until = now + refusal.nanos();
    if (refusal.reach() == Reach.ADDRESS) {
      token().guard.stop(until, now);
    } else if (refusal.reach() == Reach.TOKEN) {
      boolean exempt = feeder.gate() == callback.gate();
      GlobalLimit limit = (exempt ? token() : feeder.gate()).limit;
      limit.block(until, now);
      limit.refused(grant.sentAt, now);
      if (exempt) {
        feeder.refuse(until, RateLimitScope.GLOBAL, now);
      }
    } else if (refusal.reach() == Reach.ROUTE) {
      feeder.refuse(until, refusal.scope(), now);
    } else {
      feeder.lane.change(new Bucket.Change.Blocked(until), now);
    }
  }

  /** Learns from an answer whether the token is good, and whether Discord is there at all. */
  void heard(Grant grant, Answer answer, long now) {
    Refusal refusal = answer.refusal();
    if (refusal == null || refusal.reach() != Reach.ADDRESS) {
      token().guard.reached(grant.sentAt);
    }
    if (usesToken(grant.feeder.gate(), grant.feeder.key.route())) {
      tokenRefused = answer.refusesToken();
      tokenTriedAt = tokenRefused ? now : tokenTriedAt;
    }
  }

  /**
   * Returns the time for which the token is not to be used that Discord has refused, or 0: then one
   * request may try it.
   */
  long tokenRefusedFor(Gate gate, Route route, long now) {
    if (!tokenRefused || !usesToken(gate, route)) {
      return 0;
    }
    long left = tokenTriedAt + TRY_TOKEN_EVERY - now;
    if (left <= 0) {
      tokenTriedAt = now;
    }
    return Math.max(0, left);
  }

  /** Returns whether Discord looks at the client's token, and not at one in the path. */
  private boolean usesToken(Gate gate, Route route) {
    return gate == token() && !route.template().startsWith(WEBHOOK);
  }

  /** Counts a refusal by a limit over all routes. */
  void countGlobal() {
    refusedGlobally++;
  }

  int refusedGlobally() {
    return refusedGlobally;
  }

  /** Returns how many requests of a route are sent at once whose answers tell no limit. */
  int parallel() {
    return authenticated.parallel();
  }

  /** Returns the gate of what carries the token. */
  Gate token() {
    return authenticated.gate();
  }

  /** Returns every gate, those of interactions first. */
  List<Gate> gates() {
    return List.of(callback.gate(), authenticated.gate(), unauthenticated.gate());
  }
}
