package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Attempt;
import dev.ovend.core.BotToken;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.rest.RestClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How texts and reads of batched edits are judged, with answers that a test makes up. */
@Timeout(30)
class BatchedEditsTest {

  private static final Headers JSON = Headers.of("Content-Type", "application/json");

  @Test
  void judge_lastTextsAndFreshReads_isMet() throws Exception {
    EditRound round = played("a 4", false, false);

    assertThat(missed(judge(round, "a 4"))).isEmpty();
  }

  @Test
  void judge_olderTextInTheEnd_isMissed() throws Exception {
    EditRound round = played("a 4", false, false);

    assertThat(missed(judge(round, "a 3"))).containsExactly("0 wrong texts in the end: 1");
    assertThat(missed(judge(round, "..."))).containsExactly("0 wrong texts in the end: 1");
    assertThat(missed(judge(round, "b 4"))).containsExactly("0 wrong texts in the end: 1");
  }

  @Test
  void judge_readsOfAnOlderText_areMissed() throws Exception {
    EditRound round = played("a 1", false, false);

    assertThat(missed(judge(round, "a 4")))
        .containsExactly(
            "0 reads that missed an earlier edit: 3", "0 edits answered with an older text: 3");
  }

  @Test
  void judge_textOfAnotherWriter_isRightOnlyOfASharedMessage() throws Exception {
    assertThat(missed(judge(played("b 0", true, false), "a 4"))).isEmpty();
    assertThat(missed(judge(played("b 0", false, false), "a 4"))).hasSize(2);
  }

  @Test
  void judge_deletedMessageThere_isMissed() throws Exception {
    EditRound round = played("a 4", false, true);

    assertThat(missed(judge(round, "a 4"))).containsExactly("0 deleted messages left: 1");
  }

  private static Findings judge(EditRound round, String text) throws Exception {
    Tally tally = Tally.await(round.calls(), Duration.ofSeconds(20));
    return BatchedEdits.judge(
        tally, List.of(round), Map.of(round.target().message(), text), List.of());
  }

  /** Plays a round with a read after each edit, against answers that all hold one text. */
  private static EditRound played(String answer, boolean shared, boolean deletes) throws Exception {
    try (RestClient client =
        RestClient.builder()
            .token(BotToken.of(Cast.create().contestant()))
            .transport(new OneAnswer(answer))
            .build()) {
      EditRound round =
          new EditRound(client, new EditRound.Target("1", "2", shared), "a", new Always());
      round.play(false, deletes);
      CompletableFuture.allOf(round.calls().toArray(CompletableFuture[]::new)).join();
      return round;
    }
  }

  private static List<String> missed(Findings findings) {
    return findings.checks().stream()
        .filter(check -> !check.met())
        .map(check -> check.must() + ": " + check.found())
        .toList();
  }

  /** Draws what makes something happen each time. */
  private static final class Always extends Random {

    private static final long serialVersionUID = 1;

    @Override
    public double nextDouble() {
      return 0;
    }
  }

  /** Answers everything with a message that has one text. */
  private record OneAnswer(String text) implements HttpClient {

    @Override
    public Response send(Request request, Attempt attempt) {
      byte[] body = ("{\"content\": \"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
      return Response.of(200, JSON, body);
    }

    @Override
    public ConnectionCounts connections() {
      return new ConnectionCounts(0, 0, 0);
    }

    @Override
    public void close() {}
  }
}
