package dev.ovend.ratelimit;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** The races of {@code RaceTest}, millions of times and under every compiler. */
public final class Stress {

  private Stress() {}

  /** An answer hands the slot on while its next owner leaves. */
  @JCStressTest
  @Outcome(id = "failed granted", expect = ACCEPTABLE, desc = "left in time")
  @Outcome(id = "granted granted", expect = ACCEPTABLE, desc = "left too late")
  @State
  public static class AnswerAndCancel {
    private final Race race = new Race();

    @Actor
    public void answer() {
      race.answer();
    }

    @Actor
    public void cancel() {
      race.cancel();
    }

    @Arbiter
    public void end(L_Result result) {
      result.r1 = race.end();
    }
  }

  /** A permit is given back while its next owner leaves. */
  @JCStressTest
  @Outcome(id = "failed granted", expect = ACCEPTABLE, desc = "left in time")
  @Outcome(id = "granted granted", expect = ACCEPTABLE, desc = "left too late")
  @State
  public static class GiveBackAndCancel {
    private final Race race = new Race();

    @Actor
    public void giveBack() {
      race.giveBack();
    }

    @Actor
    public void cancel() {
      race.cancel();
    }

    @Arbiter
    public void end(L_Result result) {
      result.r1 = race.end();
    }
  }

  /** The manager is closed while a permit ends. */
  @JCStressTest
  @Outcome(id = "failed failed", expect = ACCEPTABLE, desc = "closed before")
  @Outcome(id = "granted failed", expect = ACCEPTABLE, desc = "closed after")
  @State
  public static class GiveBackAndClose {
    private final Race race = new Race();

    @Actor
    public void giveBack() {
      race.giveBack();
    }

    @Actor
    public void close() {
      race.close();
    }

    @Arbiter
    public void end(L_Result result) {
      result.r1 = race.end();
    }
  }

  /** A permit is lost while one leaves and another comes. */
  @JCStressTest
  @Outcome(id = "failed granted", expect = ACCEPTABLE, desc = "left in time")
  @Outcome(id = "granted granted", expect = ACCEPTABLE, desc = "left too late")
  @State
  public static class LoseAndCancelAndCome {
    private final Race race = new Race();

    @Actor
    public void lose() {
      race.lose();
    }

    @Actor
    public void cancel() {
      race.cancel();
    }

    @Actor
    public void come() {
      race.come();
    }

    @Arbiter
    public void end(L_Result result) {
      result.r1 = race.end();
    }
  }

  /** A permit is ended in two ways at once. */
  @JCStressTest
  @Outcome(id = "granted granted", expect = ACCEPTABLE, desc = "ended once")
  @State
  public static class AnswerAndLose {
    private final Race race = new Race();

    @Actor
    public void answer() {
      race.answer();
    }

    @Actor
    public void lose() {
      race.lose();
    }

    @Arbiter
    public void end(L_Result result) {
      result.r1 = race.end();
    }
  }
}
