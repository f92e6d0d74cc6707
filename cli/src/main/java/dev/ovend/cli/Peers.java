package dev.ovend.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Libraries of others, as they are installed in a folder. Its {@code peers.json} tells of each what
 * it is called, which file has to be there, whether it speaks nothing but HTTPS, and the command
 * that runs it as a {@link ProcessContestant}; {@code {java}} and {@code {dir}} are put in.
 *
 * @param installed those that can take part
 * @param missing those that cannot, and why
 */
record Peers(List<Contestant> installed, List<Missing> missing) {

  /** Where a checkout has them, set by the command's script. */
  static final String PROPERTY = "ovend.peers";

  private static final String WAY_OUT =
      "`mvn -B -Pinterop -pl tests/interop -am package" + " -DskipTests` installs it";

  /** One that is not installed. */
  record Missing(String name, String why) {}

  /** Returns nobody. */
  static Peers none() {
    return new Peers(List.of(), List.of());
  }

  /**
   * Finds those in a folder.
   *
   * @param place the folder, or empty for the usual one
   */
  static Peers find(String place, EfficiencyRun run) throws IOException {
    String usual = System.getProperty(PROPERTY, "tests/interop/target/peers");
    Path dir = Path.of(place.isEmpty() ? usual : place).toAbsolutePath();
    Path list = dir.resolve("peers.json");
    if (!Files.isReadable(list)) {
      String why = "not installed: no " + list + "; " + WAY_OUT;
      return new Peers(List.of(), List.of(new Missing("other libraries", why)));
    }
    List<Contestant> installed = new ArrayList<>();
    List<Missing> missing = new ArrayList<>();
    for (JsonNode peer : read(list)) {
      String name = peer.path("name").asString();
      Path needs = dir.resolve(peer.path("needs").asString());
      if (Files.exists(needs)) {
        installed.add(contestant(fullName(name, needs), peer, dir, run));
      } else {
        missing.add(new Missing(name, "not installed: no " + needs + "; " + WAY_OUT));
      }
    }
    return new Peers(installed, missing);
  }

  private static JsonNode read(Path list) throws IOException {
    try {
      return JsonMapper.shared().readTree(Files.readString(list));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("--peers: " + list + " (expected: JSON)", e);
    }
  }

  /** Returns the name with the version that an npm package tells of itself. */
  private static String fullName(String name, Path needs) throws IOException {
    return needs.endsWith("package.json")
        ? name + " " + read(needs).path("version").asString()
        : name;
  }

  private static Contestant contestant(String name, JsonNode peer, Path dir, EfficiencyRun run) {
    List<String> command =
        peer.path("command")
            .valueStream()
            .map(word -> word.asString().replace("{dir}", dir.toString()))
            .map(word -> word.replace("{java}", ChildProcesses.java()))
            .toList();
    return new ProcessContestant(
        name,
        peer.path("tls").asBoolean(false),
        run.processes(),
        run.complaints(),
        () -> run.processes().start(command, run.complaints()));
  }
}
