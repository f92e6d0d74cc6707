package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is printed and drawn. */
class EfficiencyReportTest {

  private final Standing ours = Standings.smoke("Ovend", true, 1_020, 1_275, 2_040);
  private final Standing simple = Standings.smoke("sequential", false, 2_000);
  private final Standing failed =
      Standings.of(EfficiencyScenarios.smoke(), Standings.run(1_000, 9), lossy());
  private final Standing absent =
      Standing.absent(EfficiencyScenarios.smoke(), "other", "not installed: no lib");

  @Test
  void table_standings_haveARowEach() {
    String[] lines = table(List.of(ours, simple, failed, absent)).split("\n", -1);

    assertThat(lines[0].split(" {2,}", -1))
        .containsExactly(
            "scenario",
            "client",
            "theory",
            "wall",
            "efficiency",
            "429 u/s/g",
            "p50",
            "p99",
            "in flight",
            "lost",
            "bar");
    assertThat(lines[1].split(" {2,}", -1))
        .containsExactly(
            "smoke",
            "Ovend",
            "1.02 s",
            "1.28 s",
            "80.0 % (50.0..100.0)",
            "0/0/0",
            "638 ms",
            "1.28 s",
            "1",
            "0",
            "met");
    assertThat(lines[2]).startsWith("smoke     sequential").endsWith("-");
    assertThat(lines[3]).contains("1/0/0").endsWith("MISSED");
    assertThat(lines)
        .contains(
            "missed: smoke, Ovend: 1 lost (expected: 0)",
            "missed: smoke, Ovend: 1 x 429 (expected: <= 0)",
            "failed: smoke, Ovend: 1 x status 500",
            "left out: smoke, other: not installed: no lib",
            "not played: jitter");
  }

  @Test
  void table_oursBrokeDown_isARowThatSaysWhy() {
    EfficiencyScenario smoke = EfficiencyScenarios.smoke();
    Measurement run = Standings.run(1_020, 10);
    Standing once = new Standing(smoke, "Ovend", true, List.of(run), "IOException: gone");
    Standing never = new Standing(smoke, "Ovend", true, List.of(), "IOException: never there");
    Standing peer = new Standing(smoke, "other", false, List.of(run), "IOException: gone, too");

    String[] lines = table(List.of(once, never, peer)).split("\n", -1);

    assertThat(lines[1]).contains("1.02 s").endsWith("could not be judged: IOException: gone");
    assertThat(lines[2])
        .startsWith("smoke     Ovend")
        .endsWith("could not be judged: IOException: never there");
    assertThat(lines[3]).contains("other", "1.02 s");
    assertThat(lines)
        .contains(
            "missed: smoke, Ovend: could not be judged: IOException: gone",
            "left out: smoke, other: IOException: gone, too");
    assertThat(EfficiencyCommand.exitCode(List.of(once), List.of())).isEqualTo(Ovend.FAILED);
  }

  @Test
  void json_standings_areData() {
    StringWriter out = new StringWriter();
    Peers peers = new Peers(List.of(), List.of(new Peers.Missing("JDA", "not installed")));
    EfficiencyJson.print(
        new PrintWriter(out), List.of(ours, failed, absent), List.of("jitter"), peers);
    JsonNode json = JsonMapper.shared().readTree(out.toString());
    JsonNode rows = json.path("rows");

    assertThat(json.at("/missing/0/client").asString()).isEqualTo("JDA");
    assertThat(json.at("/notPlayed/0").asString()).isEqualTo("jitter");
    assertThat(json.at("/missing/0/why").asString()).isEqualTo("not installed");

    assertThat(rows.path(0).path("efficiency").asDouble()).isEqualTo(0.8);
    assertThat(rows.path(0).path("met").asBoolean()).isTrue();
    assertThat(rows.path(0).path("runs")).hasSize(3);
    assertThat(rows.at("/0/runs/2/wallMillis").asDouble()).isEqualTo(2_040);
    assertThat(rows.at("/0/runs/2/p99MillisByKind/call").asDouble()).isEqualTo(2_040);
    assertThat(rows.path(1).path("met").asBoolean()).isFalse();
    assertThat(rows.path(1).path("missed")).hasSize(2);
    assertThat(rows.path(1).at("/runs/1/lost").asInt()).isEqualTo(1);
    assertThat(rows.path(1).at("/limitedByScope/user").asInt()).isEqualTo(1);
    assertThat(rows.path(2).path("met").isNull()).isTrue();
    assertThat(rows.path(2).path("leftOut").asString()).isEqualTo("not installed: no lib");
  }

  @Test
  void exitCode_notAllPlayed_isFailure() {
    assertThat(EfficiencyCommand.exitCode(List.of(ours), List.of("jitter")))
        .isEqualTo(Ovend.FAILED);
  }

  @Test
  void exitCode_barMissed_isFailure() {
    assertThat(EfficiencyCommand.exitCode(List.of(ours, simple, absent), List.of()))
        .isEqualTo(Ovend.OK);
    assertThat(EfficiencyCommand.exitCode(List.of(ours, failed), List.of()))
        .isEqualTo(Ovend.FAILED);
  }

  @Test
  void picture_twoScenarios_isOneDocumentWithAPanelEach() {
    List<EfficiencyScenario> scenarios =
        EfficiencyScenarios.chosen(List.of("one-channel", "wide-bucket"));
    List<Standing> standings =
        scenarios.stream()
            .map(s -> Standings.of(s, Standings.run(12_000, 60), Standings.run(13_000, 60)))
            .toList();
    String svg = EfficiencyPicture.svg(standings);
    assertThat(EfficiencyPicture.draws(scenarios)).isTrue();
    assertThat(svg).startsWith("<svg xmlns=").contains("viewBox=\"0 0 760 600\"");
    assertThat(open(svg)).isEmpty();
    assertThat(count(svg, "<g ")).isEqualTo(2);
    assertThat(count(svg, "<path ")).isEqualTo(4);
    assertThat(svg).doesNotContain("<script");
    assertThat(svg)
        .contains("prefers-color-scheme: dark")
        .contains("seconds since the first request")
        .contains("theory, 11 s")
        .contains("Ovend, 12.8 s");
  }

  @Test
  void picture_rest_isNotDrawn() {
    assertThat(EfficiencyPicture.draws(List.of(EfficiencyScenarios.smoke()))).isFalse();
    assertThat(EfficiencyPicture.svg(List.of(ours))).doesNotContain("<path");
  }

  /** Returns the elements that are opened and never closed, or closed without being open. */
  private static Deque<String> open(String xml) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tags = Pattern.compile("<(/?)(\\w+)[^>]*?(/?)>").matcher(xml);
    while (tags.find()) {
      String name = tags.group(2);
      boolean closes = tags.group(1).equals("/");
      if (closes && name.equals(open.peek())) {
        open.pop();
      } else if (closes || tags.group(3).isEmpty()) {
        open.push(name);
      }
    }
    return open;
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static Measurement lossy() {
    Outcome outcome = new Outcome(List.of(new Outcome.Timed("call", 0, 5, "status 500")));
    return new Measurement(
        1, outcome, new Evidence(List.of(Standings.seen(0, 429, "user", null))), null);
  }

  private static String table(List<Standing> standings) {
    StringWriter out = new StringWriter();
    EfficiencyTable.print(new PrintWriter(out), standings, List.of("jitter"));
    return out.toString();
  }
}
