package dev.ovend.cli;

import dev.ovend.cli.TransferCommand.Transferred;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file and an answer much larger than the client's memory: the upload is broken off in its
 * middle, then refused at its end, and arrives whole at last; the answer is read as it comes.
 *
 * @param bytes of each of them
 */
record BigTransfer(long bytes) implements ReliabilityScenario {

  private static final int MEGABYTES = 64;
  private static final long PATIENCE_MILLIS = 150_000;
  private static final String UPLOAD = "POST /channels/{channel_id}/messages";
  private static final String DOWNLOAD = "GET /gateway";
  private static final int UPLOADS = 3;

  @Override
  public String name() {
    return "big-transfer";
  }

  @Override
  public String about() {
    return String.format(
        Locale.ROOT,
        "%.1f GB up (reset in the middle, then 502 at the end, then taken) and down, -Xmx%dm",
        bytes / (double) (1 << 30),
        MEGABYTES);
  }

  @Override
  public Duration usual() {
    return Duration.ofSeconds(18);
  }

  @Override
  public Findings play(Workplace place) throws IOException, InterruptedException {
    String setting = "maxFileSize: " + bytes + "\n";
    ScenarioFile file = new ScenarioFile(1_000, setting, new ScenarioFile.World(1, 0, 1));
    try (Site site = Site.open(place, file)) {
      byte[] plain = plainAnswer(site);
      site.mark();
      site.pages()
          .suffer(
              Mishaps.all(
                  Mishaps.next(UPLOAD, "\"resetUpload\", \"bytes\": " + bytes / 2, 1),
                  Mishaps.next(UPLOAD, "\"edgeError\", \"status\": 502", 1),
                  Mishaps.next(DOWNLOAD, "\"hugeBody\", \"bytes\": " + bytes, 1)));
      Process process =
          place
              .processes()
              .startOvend(
                  place.complaints(),
                  List.of("-Xmx" + MEGABYTES + "m"),
                  "bench",
                  "transfer",
                  site.base().toString(),
                  site.terrain().channels().getFirst(),
                  String.valueOf(bytes));
      try {
        Conversation talk =
            new Conversation("client with little memory", process, place.complaints());
        talk.say(site.token());
        Transferred up = transferred(talk);
        Transferred down = transferred(talk);
        long there = site.messages(site.terrain().channels().getFirst()).size();
        return judge(new Seen(up, down, site.traces(), there, padded(plain)));
      } finally {
        place.processes().end(process);
      }
    }
  }

  private static Transferred transferred(Conversation talk)
      throws IOException, InterruptedException {
    String line = talk.hear(PATIENCE_MILLIS);
    try {
      return JsonMapper.shared().readValue(line, Transferred.class);
    } catch (JacksonException e) {
      throw new IllegalStateException("the client failed: " + line + "\n" + talk.tail(), e);
    }
  }

  /** Returns the answer that the large one ends with. */
  private static byte[] plainAnswer(Site site) throws IOException, InterruptedException {
    return site.look("/gateway").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns what an answer is after so many spaces. */
  private Whole padded(byte[] answer) {
    CRC32 sum = new CRC32();
    byte[] spaces = new byte[1 << 16];
    Arrays.fill(spaces, (byte) ' ');
    for (long left = bytes; left > 0; left -= spaces.length) {
      sum.update(spaces, 0, (int) Math.min(left, spaces.length));
    }
    sum.update(answer);
    return new Whole(bytes + answer.length, sum.getValue());
  }

  /** Something as it should be. */
  record Whole(long bytes, long crc32) {}

  /**
   * The findings of one run.
   *
   * @param messages that are there in the end
   * @param answer as it was sent
   */
  record Seen(Transferred up, Transferred down, List<Trace> traces, long messages, Whole answer) {}

  /** Says whether all of it arrived. */
  Findings judge(Seen seen) throws IOException {
    List<Trace.Arrived> arrived =
        seen.traces.stream()
            .filter(trace -> trace.tookEffect() && trace.route().equals(UPLOAD))
            .flatMap(trace -> trace.files().stream())
            .toList();
    Trace.Arrived whole = new Trace.Arrived(bytes, new GeneratedContent(bytes).crc32());
    boolean downWhole =
        seen.down.bytes() == seen.answer.bytes && seen.down.crc32() == seen.answer.crc32;
    return new Findings()
        .figure("bytes up", seen.up.bytes())
        .figure("upload attempts", seen.up.attempts())
        .figure("upload seconds", seen.up.millis() / 1000.0)
        .figure("bytes down", seen.down.bytes())
        .figure("download seconds", seen.down.millis() / 1000.0)
        .figure("client's heap at most, MB", seen.up.maxHeap() >> 20)
        .must("retried upload is whole", arrived.equals(List.of(whole)), told(arrived, whole))
        .must("it took " + UPLOADS + " attempts", seen.up.attempts() == UPLOADS, seen.up.attempts())
        .must("1 message", seen.messages == 1, seen.messages)
        .must("download is whole", downWhole, seen.down.bytes() + " bytes");
  }

  private static String told(List<Trace.Arrived> arrived, Trace.Arrived whole) {
    return arrived.equals(List.of(whole)) ? whole.size() + " bytes" : arrived + ", not " + whole;
  }
}
