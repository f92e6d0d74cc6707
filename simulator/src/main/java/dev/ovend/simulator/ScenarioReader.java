package dev.ovend.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a scenario file. What it describes is in {@code docs/scenario-file.md}. */
final class ScenarioReader {

  private static final List<String> PROFILES = List.of("discord", "none");

  private final ServedRoutes routes;
  private final List<Consumer<SimulatorBuilder>> settings = new ArrayList<>();

  private ScenarioReader(ServedRoutes routes) {
    this.routes = routes;
  }

  /**
   * Reads a scenario; what is returned makes a builder's simulator play it.
   *
   * @param routes what it may name
   * @throws ScenarioException if there is anything wrong with what the file says
   * @throws UncheckedIOException if it cannot be read
   */
  static Consumer<SimulatorBuilder> read(Path file, ServedRoutes routes) {
    Problems problems = new Problems(file.toString());
    ScenarioReader reader = new ScenarioReader(routes);
    try (InputStream in = Files.newInputStream(file)) {
      reader.read(YamlValue.read(in, problems));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "scenario: " + file + " (expected: a file that can be read)", e);
    }
    problems.check();
    return builder -> reader.settings.forEach(setting -> setting.accept(builder));
  }

  private void read(YamlValue value) {
    YamlSection section = value.section();
    set(section, "seed", YamlValue::anyWhole, SimulatorBuilder::seed);
    set(section, "tokens", all -> all.some(YamlValue::secret), ScenarioReader::tokens);
    set(section, "latency", ScenarioReader::latency, (builder, latency) -> latency.accept(builder));
    set(section, "clockOffset", YamlValue::offset, SimulatorBuilder::clockOffset);
    set(section, "globalPerSecond", one -> one.count(1), SimulatorBuilder::globalPerSecond);
    set(section, "ban", ScenarioReader::ban, (builder, ban) -> ban.accept(builder));
    set(section, "maxFileSize", ScenarioReader::fileSize, SimulatorBuilder::maxFileSize);
    set(section, "profile", one -> one.choice(PROFILES), ScenarioReader::profile);
    set(section, "limits", new LimitReader(routes)::readAll, ScenarioReader::limits);
    set(section, "world", ScenarioReader::world, (builder, world) -> world.accept(builder));
    set(section, "faults", all -> faults(all), SimulatorBuilder::atStart);
    set(section, "steps", this::steps, SimulatorBuilder::steps);
    section.end();
  }

  private <T> void set(
      YamlSection section,
      String key,
      Function<YamlValue, T> reader,
      BiConsumer<SimulatorBuilder, T> setting) {
    section
        .find(key, reader)
        .ifPresent(value -> settings.add(builder -> setting.accept(builder, value)));
  }

  private Consumer<Faults> faults(YamlValue value) {
    List<Consumer<Faults>> all = value.list(new FaultReader(routes)::read);
    return faults -> all.forEach(one -> one.accept(faults));
  }

  private List<Timeline.Step> steps(YamlValue value) {
    return value.list(new StepReader(routes)::read);
  }

  private static void tokens(SimulatorBuilder builder, List<String> tokens) {
    tokens.forEach(builder::token);
  }

  private static Consumer<SimulatorBuilder> latency(YamlValue value) {
    YamlSection section = value.section();
    Duration up = section.find("up", YamlValue::delay).orElse(Duration.ZERO);
    Duration down = section.find("down", YamlValue::delay).orElse(Duration.ZERO);
    double jitter = section.find("jitter", YamlValue::share).orElse(0.0);
    section.end();
    return builder -> builder.latency(up, down, jitter);
  }

  private static Consumer<SimulatorBuilder> ban(YamlValue value) {
    BanRule usual = BanRule.DISCORD;
    YamlSection section = value.section();
    int invalid = section.find("invalid", one -> one.count(1)).orElse(usual.requests());
    Duration window = section.find("window", YamlValue::span).orElse(usual.window());
    Duration length = section.find("length", YamlValue::span).orElse(usual.length());
    section.end();
    return builder -> builder.ban(invalid, window, length);
  }

  private static long fileSize(YamlValue value) {
    return value.whole(1, UploadLimit.MOST);
  }

  private static void profile(SimulatorBuilder builder, String name) {
    if (name.equals("none")) {
      builder.noLimits();
    }
  }

  private static void limits(SimulatorBuilder builder, List<LimitReader.Rule> rules) {
    for (LimitReader.Rule rule : rules) {
      if (rule.limits().isEmpty()) {
        rule.routes().forEach(builder::noLimit);
      } else {
        builder.limit(rule.routes(), rule.array());
      }
    }
  }

  private static Consumer<SimulatorBuilder> world(YamlValue value) {
    YamlSection section = value.section();
    boolean demo = section.find("demo", YamlValue::flag).orElse(false);
    List<Consumer<World>> guilds =
        section.find("guilds", all -> all.list(GuildReader::read)).orElse(List.of());
    section.end();
    return builder -> {
      if (demo) {
        builder.demoWorld();
      }
      guilds.forEach(builder::world);
    };
  }
}
