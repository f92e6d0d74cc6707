package dev.ovend.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Draws what was accepted over time as an SVG that needs nothing else. */
final class EfficiencyPicture {

  /** The scenarios that can be drawn, with their limits. */
  private static final List<Limit> LIMITS =
      List.of(new Limit("one-channel", 5, 1000), new Limit("wide-bucket", 50, 1000));

  private static final int WIDTH = 760;
  private static final int PANEL = 300;
  private static final int LEFT = 60;
  private static final int RIGHT = 24;
  private static final int TOP = 64;
  private static final int BOTTOM = 52;
  private static final int TICKS = 6;

  private EfficiencyPicture() {}

  /** A fixed window. */
  private record Limit(String scenario, int requests, int windowMillis) {}

  /** One line: when each request was accepted, since the first. */
  private record Line(String style, String name, List<Double> millis) {}

  /** Returns whether there is anything to draw in one of these scenarios. */
  static boolean draws(List<EfficiencyScenario> scenarios) {
    return scenarios.stream()
        .anyMatch(s -> LIMITS.stream().anyMatch(limit -> limit.scenario().equals(s.name())));
  }

  /** Returns the picture of the median runs. */
  static String svg(List<Standing> standings) {
    StringBuilder body = new StringBuilder();
    int panels = 0;
    for (Limit limit : LIMITS) {
      List<Standing> own =
          standings.stream()
              .filter(s -> s.scenario().name().equals(limit.scenario()) && !s.runs().isEmpty())
              .toList();
      if (!own.isEmpty()) {
        body.append(panel(limit, own, panels++ * PANEL));
      }
    }
    return head(panels * PANEL) + body + "</svg>\n";
  }

  private static String head(int height) {
    return String.format(
        Locale.ROOT,
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" \
        aria-label="Accepted requests over time">
        <style>
          text { font: 13px system-ui, sans-serif; fill: #24292f }
          .title { font-size: 15px; font-weight: 600 }
          .end { text-anchor: end } .mid { text-anchor: middle }
          .axis { stroke: #57606a; stroke-width: 1 } .grid { stroke: #d0d7de; stroke-width: 1 }
          .line { fill: none; stroke-width: 2; stroke-linejoin: round }
          .theory { stroke: #6e7781; stroke-dasharray: 5 4 }
          .ours { stroke: #0969da } .sequential { stroke: #bc4c00 }
          .page { fill: #ffffff }
          @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3 } .axis { stroke: #8d96a0 } .grid { stroke: #30363d }
            .theory { stroke: #9198a1 } .ours { stroke: #4493f8 } .sequential { stroke: #f0883e }
            .page { fill: #0d1117 }
          }
        </style>
        <rect class="page" width="%d" height="%d" rx="6"/>
        """,
        WIDTH,
        height,
        WIDTH,
        height);
  }

  private static String panel(Limit limit, List<Standing> standings, int top) {
    List<Line> lines = lines(limit, standings);
    double end = lines.stream().mapToDouble(line -> line.millis().getLast()).max().orElse(1) * 1.03;
    int count = lines.stream().mapToInt(line -> line.millis().size()).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    svg.append(String.format(Locale.ROOT, "<g transform=\"translate(0 %d)\">\n", top));
    svg.append(
        String.format(
            Locale.ROOT,
            "<text class=\"title\" x=\"%d\" y=\"26\">%s: %s</text>\n",
            LEFT,
            limit.scenario(),
            standings.getFirst().scenario().about()));
    svg.append(axes(end / 1000, count));
    for (int i = lines.size() - 1; i >= 0; i--) { // ours on top of the others
      Line line = lines.get(i);
      svg.append(legend(line, i));
      svg.append(
          String.format(
              Locale.ROOT,
              "<path class=\"line %s\" d=\"%s\"/>\n",
              line.style(),
              path(line, end, count)));
    }
    return svg.append("</g>\n").toString();
  }

  private static List<Line> lines(Limit limit, List<Standing> standings) {
    List<Line> lines = new ArrayList<>();
    int asked = standings.getFirst().runs().getFirst().asked();
    lines.add(
        new Line(
            "theory", "theory", IntStream.range(0, asked).mapToObj(i -> at(i, limit)).toList()));
    for (Standing standing : standings) {
      List<Double> accepted = median(standing).evidence().acceptedMillis();
      boolean sequential = standing.contestant().equals(SequentialContestant.NAME);
      if ((standing.judged() || sequential) && !accepted.isEmpty()) {
        lines.add(new Line(sequential ? "sequential" : "ours", standing.contestant(), accepted));
      }
    }
    return lines;
  }

  private static double at(int number, Limit limit) {
    int windows = number / limit.requests();
    return 1.0 * windows * limit.windowMillis();
  }

  private static Measurement median(Standing standing) {
    List<Measurement> runs =
        standing.runs().stream()
            .sorted(Comparator.comparingDouble(run -> run.outcome().wallMillis()))
            .toList();
    return runs.get(runs.size() / 2);
  }

  private static String axes(double seconds, int count) {
    StringBuilder svg = new StringBuilder();
    int bottom = PANEL - BOTTOM;
    double step = step(seconds);
    for (double at = 0; at <= seconds; at += step) {
      double x = LEFT + at / seconds * (WIDTH - LEFT - RIGHT);
      svg.append(
          String.format(
              Locale.ROOT,
              "<text class=\"mid\" x=\"%.1f\" y=\"%d\">%s</text>\n",
              x,
              bottom + 19,
              number(at)));
    }
    double rise = step(count);
    for (double at = 0; at <= count; at += rise) {
      double y = bottom - at / count * (bottom - TOP);
      svg.append(
          String.format(
              Locale.ROOT,
              "<line class=\"%s\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>"
                  + "<text class=\"end\" x=\"%d\" y=\"%.1f\">%s</text>\n",
              at == 0 ? "axis" : "grid",
              LEFT,
              WIDTH - RIGHT,
              y,
              y,
              LEFT - 8,
              y + 4,
              number(at)));
    }
    svg.append(
        String.format(
            Locale.ROOT,
            "<text class=\"mid\" x=\"%d\" y=\"%d\">seconds since the first request</text>\n",
            (LEFT + WIDTH - RIGHT) / 2,
            bottom + 39));
    int middle = (TOP + bottom) / 2;
    svg.append(
        String.format(
            Locale.ROOT,
            "<text class=\"mid\" transform=\"translate(16 %d) rotate(-90)\">accepted</text>\n",
            middle));
    return svg.toString();
  }

  private static String legend(Line line, int number) {
    int x = LEFT + 150 * number;
    return String.format(
        Locale.ROOT,
        "<line class=\"line %s\" x1=\"%d\" x2=\"%d\" y1=\"45\" y2=\"45\"/>"
            + "<text x=\"%d\" y=\"49\">%s, %s s</text>\n",
        line.style(),
        x,
        x + 26,
        x + 32,
        line.name(),
        number(line.millis().getLast() / 1000));
  }

  /** Returns a line that rises by one at each time. */
  private static String path(Line line, double end, int count) {
    int bottom = PANEL - BOTTOM;
    StringBuilder path = new StringBuilder(String.format(Locale.ROOT, "M%d %d", LEFT, bottom));
    for (int i = 0; i < line.millis().size(); i++) {
      double x = LEFT + line.millis().get(i) / end * (WIDTH - LEFT - RIGHT);
      double y = bottom - (i + 1.0) / count * (bottom - TOP);
      path.append(String.format(Locale.ROOT, "H%.1fV%.1f", x, y));
    }
    return path.toString();
  }

  /** Returns a round distance of ticks: 1, 2 or 5 times a power of ten. */
  private static double step(double range) {
    double rough = range / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double digit = rough / power;
    return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
