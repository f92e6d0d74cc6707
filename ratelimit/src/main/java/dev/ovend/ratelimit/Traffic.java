package dev.ovend.ratelimit;

import dev.ovend.core.RateLimitScope;
import dev.ovend.core.Target;
import dev.ovend.ratelimit.BucketManager.Start;
import dev.ovend.ratelimit.Refusal.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows which limit over all routes a request counts for. Guarded by the manager's lock. */
final class Traffic {

  /** What Discord allows an address that sends without a token. */
  private static final int PER_ADDRESS = 50;

  private static final String CALLBACK =
      "/interactions/{interaction.id}/{interaction.token}/callback";
  private static final String WEBHOOK = "/webhooks/{webhook.id}/{webhook.token}";

  private final Start authenticated;
  private final Start unauthenticated;
  private final Start followUp;
  private final Start callback;
  private final @Nullable String applicationMajors;

  Traffic(RateLimitManager.Builder settings) {
    Gate exempt = new Gate(GlobalLimit.none());
    Gate token = new Gate(new GlobalLimit(settings.globalPerSecond));
    Gate address = new Gate(new GlobalLimit(PER_ADDRESS));
    authenticated = new Start(token, Bucket.unknown(), false);
    unauthenticated = new Start(address, Bucket.unknown(), false);
    followUp = new Start(exempt, Bucket.open(settings.parallel), false);
    callback = new Start(exempt, Bucket.open(Integer.MAX_VALUE), true);
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

  /** Lets everything wait that {@code refusal} of a request of {@code feeder} reaches. */
  void refuse(Feeder feeder, Refusal refusal, long now) {
    long until = now + refusal.nanos();
    if (refusal.reach() == Reach.ADDRESS) {
      gates().forEach(gate -> gate.limit.block(until, now));
    } else if (refusal.reach() == Reach.TOKEN) {
      boolean exempt = feeder.gate() == callback.gate();
      (exempt ? token() : feeder.gate()).limit.block(until, now);
      if (exempt) {
        feeder.refuse(until, RateLimitScope.GLOBAL, now);
      }
    } else if (refusal.reach() == Reach.ROUTE) {
      feeder.refuse(until, refusal.scope(), now);
    } else {
      feeder.lane.change(new Bucket.Change.Blocked(until), now);
    }
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
