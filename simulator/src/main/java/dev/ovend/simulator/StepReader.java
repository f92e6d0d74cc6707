package dev.ovend.simulator;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads what changes while a scenario is played. */
final class StepReader {

  private static final List<String> CHANGES =
      List.of("limit", "rename", "globalPerSecond", "ban", "lift", "fault", "clearFaults");

  private final RouteReader routes;
  private final LimitReader limitReader;
  private final FaultReader faultReader;

  StepReader(ServedRoutes served) {
    this.routes = new RouteReader(served);
    this.limitReader = new LimitReader(served);
    this.faultReader = new FaultReader(served);
  }

  /** Reads one step: a time, and the one thing that changes then. */
  Timeline.Step read(YamlValue value) {
    YamlSection section = value.section();
    Duration at = section.need("at", YamlValue::delay, Duration.ZERO);
    section.needOneOf(1, CHANGES);
    BiConsumer<Limits, Faults> change =
        section
            .find("limit", this::limit)
            .or(() -> section.find("rename", this::rename))
            .or(() -> section.find("globalPerSecond", StepReader::global))
            .or(() -> section.find("ban", StepReader::ban))
            .or(() -> section.find("lift", StepReader::lift))
            .or(() -> section.find("fault", this::fault))
            .or(() -> section.find("clearFaults", StepReader::clear))
            .orElse((limits, faults) -> {});
    CHANGES.forEach(section::find);
    section.end();
    return new Timeline.Step(at, value.path(), change);
  }

  private BiConsumer<Limits, Faults> limit(YamlValue value) {
    LimitReader.Rule rule = limitReader.read(value);
    return rule.limits().isEmpty()
        ? (limits, faults) -> rule.routes().forEach(limits::remove)
        : (limits, faults) -> limits.change(rule.routes(), rule.array());
  }

  private BiConsumer<Limits, Faults> rename(YamlValue value) {
    YamlSection section = value.section();
    String route = section.need("route", routes::route, "?");
    String id = section.need("id", YamlValue::text, "?");
    section.end();
    return (limits, faults) -> limits.rename(route, id);
  }

  private static BiConsumer<Limits, Faults> global(YamlValue value) {
    int requests = value.count(1);
    return (limits, faults) -> limits.globalPerSecond(requests);
  }

  private static BiConsumer<Limits, Faults> ban(YamlValue value) {
    Duration length = value.span();
    return (limits, faults) -> limits.ban(length);
  }

  private static BiConsumer<Limits, Faults> lift(YamlValue value) {
    value.yes();
    return (limits, faults) -> limits.lift();
  }

  private BiConsumer<Limits, Faults> fault(YamlValue value) {
    Consumer<Faults> planned = faultReader.readAll(value);
    return (limits, faults) -> planned.accept(faults);
  }

  private static BiConsumer<Limits, Faults> clear(YamlValue value) {
    value.yes();
    return (limits, faults) -> faults.clear();
  }
}
