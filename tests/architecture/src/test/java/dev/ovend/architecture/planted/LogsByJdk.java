package dev.ovend.architecture.planted;

import java.util.logging.Logger;

/** Breaks the rule that nobody logs by the JDK. */
public final class LogsByJdk {

  private LogsByJdk() {}

  static void log() {
    Logger.getLogger("planted").info("planted");
  }
}
