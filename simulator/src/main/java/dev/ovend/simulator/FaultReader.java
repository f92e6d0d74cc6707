package dev.ovend.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads faults, in scenario files and in what other processes send. */
final class FaultReader {

  /** How each kind is read. */
  private static final Map<String, Function<YamlSection, Fault>> KINDS = kinds();

  private static final List<String> OFTEN = List.of("count", "probability", "always");

  private final RouteReader routes;

  FaultReader(ServedRoutes served) {
    this.routes = new RouteReader(served);
  }

  /** Reads one fault, or a list of them; what is returned lets requests suffer them. */
  Consumer<Faults> readAll(YamlValue value) {
    List<Consumer<Faults>> all = value.isList() ? value.some(this::read) : List.of(read(value));
    return faults -> all.forEach(one -> one.accept(faults));
  }

  /** Reads one fault; what is returned lets requests suffer it. */
  Consumer<Faults> read(YamlValue value) {
    YamlSection section = value.section();
    String route = section.need("route", routes::faulty, Faults.EVERY_ROUTE);
    String kind = section.need("kind", one -> one.choice(KINDS.keySet()), "hang");
    section.needOneOf(0, OFTEN);
    Optional<Double> probability = section.find("probability", YamlValue::share);
    boolean always = section.find("always", YamlValue::yes).isPresent();
    int count = section.find("count", one -> one.count(1)).orElse(1);
    Fault fault = KINDS.getOrDefault(kind, none -> Fault.hang()).apply(section);
    section.end();
    if (always || probability.isPresent()) {
      return faults -> faults.withProbability(route, probability.orElse(1.0), fault);
    }
    return faults -> faults.times(route, count, fault);
  }

  private static Map<String, Function<YamlSection, Fault>> kinds() {
    Map<String, Function<YamlSection, Fault>> kinds = new LinkedHashMap<>();
    kinds.put("latency", FaultReader::latency);
    kinds.put("edgeError", in -> Fault.edgeError(in.need("status", YamlValue::serverError, 500)));
    kinds.put("innerError", in -> Fault.innerError(in.need("status", YamlValue::serverError, 500)));
    kinds.put("resetUpload", in -> Fault.resetUpload(in.need("bytes", one -> one.whole(0), 0L)));
    kinds.put("resetBefore", in -> Fault.resetBefore());
    kinds.put("resetAfter", in -> Fault.resetAfter());
    kinds.put("refusedStream", in -> Fault.refusedStream());
    kinds.put("resetStreamBefore", in -> Fault.resetStreamBefore());
    kinds.put("resetStreamAfter", in -> Fault.resetStreamAfter());
    kinds.put("goAway", in -> Fault.goAway());
    kinds.put("goAwayAbruptly", in -> Fault.goAwayAbruptly());
    kinds.put("hang", in -> Fault.hang());
    kinds.put("lostAnswer", in -> Fault.lostAnswer());
    kinds.put("truncatedBody", in -> Fault.truncatedBody());
    kinds.put("slowBody", in -> Fault.slowBody(in.need("over", YamlValue::span, second())));
    kinds.put("contentType", in -> Fault.contentType(in.need("type", YamlValue::text, "?")));
    kinds.put("malformedJson", in -> Fault.malformedJson());
    kinds.put("hugeBody", in -> Fault.hugeBody(in.need("bytes", one -> one.whole(1), 1L)));
    return kinds;
  }

  private static Fault latency(YamlSection section) {
    return Fault.latency(
        section.find("up", YamlValue::delay).orElse(Duration.ZERO),
        section.find("down", YamlValue::delay).orElse(Duration.ZERO),
        section.find("jitter", YamlValue::share).orElse(0.0));
  }

  private static Duration second() {
    return Duration.ofSeconds(1);
  }
}
