package dev.ovend.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints what came of scenarios. */
final class ReliabilityReport {

  private static final List<String> HEAD = List.of("scenario", "must hold", "found", "result");
  private static final JsonMapper JSON = JsonMapper.shared();

  private ReliabilityReport() {}

  /** Returns whether everything was played, and all held that must. */
  static boolean met(List<Verdict> verdicts, List<String> unplayed) {
    return unplayed.isEmpty() && verdicts.stream().allMatch(Verdict::met);
  }

  /**
   * Prints for people: a row for each thing that must hold, then what was done, and figures.
   *
   * @param unplayed the names of scenarios that were not begun
   */
  static void table(PrintWriter out, List<Verdict> verdicts, List<String> unplayed) {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    for (Verdict verdict : verdicts) {
      for (Findings.Check check : verdict.findings().checks()) {
        rows.add(
            List.of(
                verdict.scenario().name(),
                check.must(),
                check.found(),
                check.met() ? "met" : "MISSED"));
      }
    }
    TextTable.print(out, rows, Set.of(0, 1, 2, 3));
    for (Verdict verdict : verdicts) {
      out.println();
      out.println(verdict.scenario().name() + ": " + verdict.scenario().about());
      if (!verdict.findings().figures().isEmpty()) {
        out.println("  " + figures(verdict));
      }
      verdict.findings().failures().forEach(failure -> out.println("  failed: " + failure));
    }
    if (!unplayed.isEmpty()) {
      out.println();
      out.println("not played: " + String.join(", ", unplayed));
    }
    out.flush();
  }

  private static String figures(Verdict verdict) {
    return verdict.findings().figures().entrySet().stream()
        .map(figure -> figure.getKey() + " " + figure.getValue())
        .collect(Collectors.joining("; "));
  }

  /**
   * Prints for programs: {@code met}; {@code rows}, an object for each scenario that was played;
   * {@code notPlayed}, the names of the others.
   */
  static void json(PrintWriter out, List<Verdict> verdicts, List<String> unplayed) {
    ObjectNode all = JSON.createObjectNode();
    all.put("met", met(verdicts, unplayed));
    ArrayNode rows = all.putArray("rows");
    verdicts.forEach(verdict -> rows.add(row(verdict)));
    ArrayNode others = all.putArray("notPlayed");
    unplayed.forEach(others::add);
    out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all));
    out.flush();
  }

  private static ObjectNode row(Verdict verdict) {
    Findings findings = verdict.findings();
    ObjectNode row = JSON.createObjectNode();
    row.put("scenario", verdict.scenario().name()).put("about", verdict.scenario().about());
    row.put("met", verdict.met()).put("tookMillis", verdict.took().toMillis());
    ObjectNode figures = row.putObject("figures");
    for (Map.Entry<String, Number> figure : findings.figures().entrySet()) {
      figures.putPOJO(figure.getKey(), figure.getValue());
    }
    ArrayNode checks = row.putArray("checks");
    for (Findings.Check check : findings.checks()) {
      ObjectNode one = checks.addObject().put("must", check.must());
      one.put("found", check.found()).put("met", check.met());
    }
    ArrayNode failures = row.putArray("failures");
    findings.failures().forEach(failures::add);
    return row;
  }
}
