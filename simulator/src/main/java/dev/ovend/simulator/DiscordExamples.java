package dev.ovend.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An answer for every operation of Discord's API description, made up to fit. Immutable. */
final class DiscordExamples implements ExampleAnswers {

  /** One transparent pixel. */
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=";

  private final List<String> routes = new ArrayList<>();
  private final Set<String> open = new HashSet<>();
  private final Map<String, ExampleAnswer> answers = new HashMap<>();

  private DiscordExamples(String lines) {
    lines.lines().forEach(this::add);
  }

  static DiscordExamples load() {
    try (InputStream in = DiscordExamples.class.getResourceAsStream("examples.txt")) {
      if (in == null) {
        throw new IllegalStateException("examples.txt: missing (expected: beside the simulator)");
      }
      return new DiscordExamples(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] words = line.split(" ", 6);
    String route = words[0] + " " + words[1];
    routes.add(route);
    if (words[2].equals("open")) {
      open.add(route);
    }
    answers.put(route, answer(words));
  }

  private static ExampleAnswer answer(String[] words) {
    int status = Integer.parseInt(words[3]);
    if (words.length == 4) {
      return ExampleAnswer.empty(status);
    }
    return switch (words[4]) {
      case "image/png" -> ExampleAnswer.of(status, words[4], Base64.getDecoder().decode(PIXEL));
      case "text/csv" ->
          ExampleAnswer.of(status, words[4], "user_id\n".getBytes(StandardCharsets.UTF_8));
      default -> ExampleAnswer.json(status, words[5]);
    };
  }

  @Override
  public List<String> routes() {
    return routes;
  }

  @Override
  public boolean isOpen(String route) {
    return open.contains(route);
  }

  @Override
  public ExampleAnswer answer(String route, Map<String, String> parameters) {
    ExampleAnswer answer = answers.get(route);
    if (answer == null) {
      throw new IllegalArgumentException("route: " + route + " (expected: one of routes())");
    }
    return answer;
  }
}
