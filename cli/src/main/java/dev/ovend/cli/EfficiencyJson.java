package dev.ovend.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints standings for programs: {@code rows}, an object for each; {@code notPlayed}, the names of
 * the scenarios that were not begun; {@code missing}, the libraries that are not installed. Times
 * are in milliseconds.
 */
final class EfficiencyJson {

  private static final JsonMapper JSON = JsonMapper.shared();

  private EfficiencyJson() {}

  /** Prints all standings, and who could not take part in any. */
  static void print(PrintWriter out, List<Standing> standings, List<String> unplayed, Peers peers) {
    ObjectNode all = JSON.createObjectNode();
    ArrayNode rows = all.putArray("rows");
    standings.forEach(standing -> rows.add(row(standing)));
    ArrayNode others = all.putArray("notPlayed");
    unplayed.forEach(others::add);
    ArrayNode missing = all.putArray("missing");
    peers.missing().forEach(p -> missing.addObject().put("client", p.name()).put("why", p.why()));
    out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all));
    out.flush();
  }

  /** Returns one standing as data. */
  static ObjectNode row(Standing s) {
    EfficiencyScenario scenario = s.scenario();
    ObjectNode row = JSON.createObjectNode();
    row.put("scenario", scenario.name()).put("about", scenario.about());
    row.put("client", s.contestant()).put("leftOut", s.note());
    row.put("rttMillis", scenario.rttMillis());
    row.put("theoryMillis", scenario.theory() == null ? null : scenario.theoryMillis());
    ArrayNode runs = row.putArray("runs");
    s.runs().forEach(run -> runs.add(run(scenario, run)));
    if (!s.runs().isEmpty()) {
      row.put("wallMillis", s.wallMillis().median());
      row.put("efficiency", scenario.theory() == null ? null : s.efficiency().median());
      counts(row.putObject("limitedByScope"), s.limitedByScope());
      counts(row.putObject("errors"), s.errors());
    }
    row.put("met", s.judged() ? (Boolean) s.missed().isEmpty() : null);
    ArrayNode bars = row.putArray("bars");
    scenario.bars().forEach(bar -> bars.add(bar.text()));
    ArrayNode missed = row.putArray("missed");
    s.missed().forEach(missed::add);
    return row;
  }

  private static ObjectNode run(EfficiencyScenario scenario, Measurement run) {
    ObjectNode json = JSON.createObjectNode();
    double wall = run.outcome().wallMillis();
    json.put("wallMillis", wall);
    json.put("efficiency", efficiency(scenario, wall));
    json.put("requests", run.evidence().seen().size());
    json.put("limited", run.evidence().limited());
    counts(json.putObject("limitedByScope"), run.evidence().limitedByScope());
    json.put("p50Millis", run.outcome().percentileMillis(null, 0.5));
    json.put("p99Millis", run.outcome().percentileMillis(null, 0.99));
    ObjectNode kinds = json.putObject("p99MillisByKind");
    run.outcome()
        .kinds()
        .forEach(kind -> kinds.put(kind, run.outcome().percentileMillis(kind, 0.99)));
    json.put("mostInFlight", run.evidence().mostInFlight(scenario.rttMillis()));
    json.put("lost", run.lost());
    return json;
  }

  private static @Nullable Double efficiency(EfficiencyScenario scenario, double wall) {
    return scenario.theory() == null ? null : scenario.theoryMillis() / Math.max(1, wall);
  }

  private static void counts(ObjectNode node, Map<String, Long> counts) {
    counts.forEach(node::put);
  }
}
