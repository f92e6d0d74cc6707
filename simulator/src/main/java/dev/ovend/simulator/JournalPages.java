package dev.ovend.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the journal as JSON. Immutable. */
final class JournalPages {

  private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  private final Journal journal;

  JournalPages(Journal journal) {
    this.journal = journal;
  }

  /** Returns everything that can be counted. */
  ObjectNode summary() {
    ObjectNode summary = Json.object().put("requests", journal.requests().size());
    ObjectNode byStatus = summary.putObject("byStatus");
    journal.countByStatus().forEach((status, n) -> byStatus.put(Integer.toString(status), n));
    ObjectNode byScope = summary.putObject("rateLimitedByScope");
    journal.countByScope().forEach((scope, n) -> byScope.put(scope.header(), n));
    summary.put("maxInFlight", journal.maxInFlight());
    summary.put("maxInFlightInBucket", journal.maxInFlightInBucket());
    summary.put("duplicateNonces", journal.duplicateNonces());
    summary.put("lostNonces", journal.lostNonces().size());
    ObjectNode violations = summary.putObject("violations");
    journal.countByViolation().forEach((kind, n) -> violations.put(kind.name(), n));
    return summary;
  }

  /** Returns what was spent of each limit, and when. */
  ArrayNode buckets() {
    return Json.array(journal.buckets().stream().map(JournalPages::bucket).toList());
  }

  /** Returns what was spent of the limit over all routes, and when. */
  ArrayNode global() {
    return Json.array(journal.global().stream().map(JournalPages::global).toList());
  }

  /** Returns every request. */
  ArrayNode requests() {
    return Json.array(journal.requests().stream().map(JournalPages::request).toList());
  }

  private static ObjectNode bucket(BucketUse use) {
    ObjectNode bucket = Json.object().put("bucket", use.bucket());
    bucket.put("resource", use.resource()).put("bot", use.bot()).put("limit", use.limit());
    bucket
        .put("windowMillis", use.window().toMillis())
        .put("kind", use.kind().name().toLowerCase(Locale.ROOT));
    bucket.put("accepted", use.acceptedAtNanos().size()).put("refused", use.refused());
    return timed(bucket, new Spell(use.took(), use.minimum(), use.acceptedAtNanos()));
  }

  private static ObjectNode global(GlobalUse use) {
    ObjectNode global = Json.object().put("who", use.who()).put("perSecond", use.perSecond());
    global.put("accepted", use.acceptedAtNanos().size()).put("refused", use.refused());
    return timed(global, new Spell(use.took(), use.minimum(), use.acceptedAtNanos()));
  }

  private static ObjectNode timed(ObjectNode use, Spell spell) {
    use.put("tookMillis", millis(spell.took.toNanos()));
    use.put("minimumMillis", millis(spell.minimum.toNanos()));
    ArrayNode times = use.putArray("acceptedAtMillis");
    spell.acceptedAtNanos.forEach(nanos -> times.add(millis(nanos)));
    return use;
  }

  private static ObjectNode request(JournalEntry entry) {
    ObjectNode request = Json.object().put("sequence", entry.sequence());
    request.put("arrivedAtMillis", millis(entry.arrivedAtNanos())).put("route", entry.route());
    request.put("resource", entry.resource()).put("bucket", entry.bucket());
    request.put("status", entry.status()).put("tookEffect", entry.tookEffect());
    LimitScope scope = entry.limitedBy();
    request.put("limitedBy", scope == null ? null : scope.header()).put("nonce", entry.nonce());
    request.put("reason", entry.reason()).put("inFlightInBucket", entry.inFlightInBucket());
    ArrayNode faults = request.putArray("faults");
    entry.faults().forEach(faults::add);
    ArrayNode violations = request.putArray("violations");
    entry.violations().forEach(violation -> violations.add(violation.name()));
    ArrayNode files = request.putArray("files");
    entry
        .files()
        .forEach(file ->
            files
                .addObject()
                .put("filename", file.filename())
                .put("size", file.size())
                .put("crc32", file.crc32()));
    return request;
  }

  private static double millis(long nanos) {
    return nanos / NANOS_PER_MILLI;
  }

  private record Spell(Duration took, Duration minimum, List<Long> acceptedAtNanos) {}
}
