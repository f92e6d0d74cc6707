package dev.ovend.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The header by which Discord tells libraries apart; it blocks those that do not follow its form.
 */
final class UserAgent {

  private static final String VERSION = version();
  private static final int MAX_SUFFIX = 200;

  private UserAgent() {}

  /**
   * Returns the header's value.
   *
   * @param suffix what the user adds; empty for nothing
   */
  static String of(String suffix) {
    String own = "DiscordBot (https://github.com/ovend/ovend, " + VERSION + ")";
    return suffix.isEmpty() ? own : own + " " + suffix;
  }

  static String checkedSuffix(String suffix) {
    boolean printable = suffix.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    if (!printable || suffix.isBlank() || suffix.length() > MAX_SUFFIX) {
      throw new IllegalArgumentException(
          "user agent suffix: "
              + suffix.length()
              + " characters (expected: 1 to "
              + MAX_SUFFIX
              + " printable ASCII characters, such as \"MyBot/1.2\")");
    }
    return suffix.strip();
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in = UserAgent.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("version.properties cannot be read", e);
    }
    return properties.getProperty("version");
  }
}
