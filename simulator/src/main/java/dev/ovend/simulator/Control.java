package dev.ovend.simulator;

import tools.jackson.databind.node.ObjectNode;

/** The simulator's own pages, for clients in other processes. They are not journaled. */
final class Control {

  static final String PREFIX = "/__simulator/";

  private final Journal journal;

  Control(Journal journal) {
    this.journal = journal;
  }

  /** Answers a request for one of the pages. */
  ApiResponse answer(String method, String path) {
    if (!method.equals("GET")) {
      return ApiException.router(405, "Method Not Allowed").response();
    }
    return switch (path.substring(PREFIX.length())) {
      case "health" -> ApiResponse.ok(Json.object().put("status", "ok"));
      case "journal" -> ApiResponse.ok(summary());
      default -> ApiException.router(404, "Not Found").response();
    };
  }

  private ObjectNode summary() {
    ObjectNode summary = Json.object().put("requests", journal.requests().size());
    ObjectNode byStatus = summary.putObject("byStatus");
    journal.countByStatus().forEach((status, n) -> byStatus.put(Integer.toString(status), n));
    ObjectNode byScope = summary.putObject("rateLimitedByScope");
    journal.countByScope().forEach((scope, n) -> byScope.put(scope.header(), n));
    summary.put("maxInFlight", journal.maxInFlight());
    summary.put("maxInFlightInBucket", journal.maxInFlightInBucket());
    return summary.put("duplicateNonces", journal.duplicateNonces());
  }
}
