package dev.ovend.rest;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Keeps what is logged at {@code DEBUG} and above. Thread-safe. */
class RecordingLogger implements System.Logger {

  final List<String> lines = new CopyOnWriteArrayList<>();

  @Override
  public String getName() {
    return "recording";
  }

  @Override
  public boolean isLoggable(Level level) {
    return level.getSeverity() >= Level.DEBUG.getSeverity();
  }

  @Override
  public void log(
      Level level, @Nullable ResourceBundle bundle, @Nullable String text, @Nullable Throwable e) {
    lines.add(level + " " + text + (e == null ? "" : " " + e));
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String format,
      @Nullable Object @Nullable ... parameters) {
    String text = String.valueOf(format);
    boolean plain = parameters == null || parameters.length == 0;
    lines.add(level + " " + (plain ? text : MessageFormat.format(text, parameters)));
  }
}
