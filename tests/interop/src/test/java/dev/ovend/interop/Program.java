package dev.ovend.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Runs programs in a folder, each for so long at most.
 *
 * @param folder where they run; what they print is kept there
 * @param patience after this they are killed
 */
record Program(Path folder, Duration patience) {

  /** Returns whether the shell's path leads to a program of this name. */
  static boolean exists(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(path)
        .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
  }

  /**
   * Runs a program to its end and returns what it printed.
   *
   * @param environment variables beside those of this process
   * @throws IOException if it fails or takes too long; the message holds what it complained of
   */
  String run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    Path out = folder.resolve(command[0] + ".out");
    Path err = folder.resolve(command[0] + ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException(String.join(" ", command) + ": not done within " + patience);
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IOException(
          String.join(" ", command)
              + ": exit code "
              + process.exitValue()
              + " (expected: 0)\n"
              + Files.readString(err, UTF_8));
    }
    return Files.readString(out, UTF_8);
  }
}
