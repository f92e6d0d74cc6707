package dev.ovend.cli;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contestant gets: where the simulator is, who it is there, and what to do. Contestants in
 * processes of their own get it as one line of JSON.
 *
 * @param base the API's base
 * @param certificate the file with the only certificate to trust, or null without TLS
 * @param token the bot token of the run
 * @param warmUpToken another bot's, for warming up a JVM without telling the limiter anything
 * @param warmUpChannel a channel that no errand touches
 * @param globalPerSecond what Discord has told the bot that it may send in a second
 * @param patienceMillis how long it may take; whatever is not done then is lost
 * @param errands in the order of their times
 */
record Workload(
    URI base,
    @Nullable String certificate,
    String token,
    String warmUpToken,
    String warmUpChannel,
    int globalPerSecond,
    long patienceMillis,
    List<Errand> errands) {

  Workload with(List<Errand> others) {
    return new Workload(
        base,
        certificate,
        token,
        warmUpToken,
        warmUpChannel,
        globalPerSecond,
        patienceMillis,
        others);
  }

  /** Returns the same without the tokens. */
  @Override
  public String toString() {
    return "Workload[" + errands.size() + " errands]";
  }
}
