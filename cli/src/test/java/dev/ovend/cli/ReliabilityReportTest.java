package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is printed. */
class ReliabilityReportTest {

  private final Verdict good =
      new Verdict(
          new Purge(10),
          new Findings().figure("requests", 1).must("under 2 requests", true, 1),
          Duration.ofMillis(1_234),
          null);
  private final Verdict bad =
      new Verdict(
          new FaultyPosts(1, 2),
          new Findings()
              .completed(new Tally(2, 1, Map.of("RetryException", 1L), 0, List.of("Retry: gone")))
              .none("lost", 1),
          Duration.ofSeconds(2),
          null);

  @Test
  void table_verdicts_haveARowForEachThingThatMustHold() {
    String[] lines = print(ReliabilityReport::table, List.of(good, bad)).split("\n", -1);

    assertThat(lines[0].split(" {2,}", -1))
        .containsExactly("scenario", "must hold", "found", "result");
    assertThat(lines[1].split(" {2,}", -1))
        .containsExactly("purge", "under 2 requests", "1", "met");
    assertThat(lines[2].split(" {2,}", -1))
        .containsExactly("faulty-posts", "100 % completed", "50.00 % (1)", "MISSED");
    assertThat(lines[3].split(" {2,}", -1))
        .containsExactly("faulty-posts", "0 lost", "1", "MISSED");
    assertThat(lines)
        .contains(
            "purge: 10 single deletes in one channel, batching",
            "  requests 1",
            "  calls 2; completed 1; lost 1",
            "  failed: Retry: gone");
  }

  @Test
  void json_verdicts_areData() {
    String text = print(ReliabilityReport::json, List.of(good, bad));
    JsonNode all = JsonMapper.shared().readTree(text);

    assertThat(all.path("met").asBoolean()).isFalse();
    assertThat(all.at("/rows/0/scenario").asString()).isEqualTo("purge");
    assertThat(all.at("/rows/0/met").asBoolean()).isTrue();
    assertThat(all.at("/rows/0/tookMillis").asInt()).isEqualTo(1_234);
    assertThat(all.at("/rows/0/figures/requests").asInt()).isEqualTo(1);
    assertThat(all.at("/rows/1/met").asBoolean()).isFalse();
    assertThat(all.at("/rows/1/checks/1").toString())
        .isEqualTo("{\"must\":\"0 lost\",\"found\":\"1\",\"met\":false}");
    assertThat(all.at("/rows/1/failures/0").asString()).isEqualTo("Retry: gone");
  }

  @Test
  void findings_nothingAsked_isNotMet() {
    assertThat(new Findings().figure("a", 1).met()).isFalse();
  }

  private interface Report {
    void print(PrintWriter out, List<Verdict> verdicts, List<String> unplayed);
  }

  private static String print(Report how, List<Verdict> verdicts) {
    StringWriter out = new StringWriter();
    how.print(new PrintWriter(out), verdicts, List.of());
    return out.toString();
  }
}
