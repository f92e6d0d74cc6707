package dev.ovend.simulator;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A value in a YAML or JSON file, and where it stands. Whoever reads it as what it is not leaves a
 * problem behind and gets a stand-in, so that reading can go on and find the other problems; {@link
 * Problems#check()} comes before anything is done with what was read.
 */
final class YamlValue {

  private static final int SHOWN = 60;
  private static final int OLDEST_DAYS = 3650; // ids count from 2015 on

  private final Node node;
  private final String path;
  private final Problems problems;

  YamlValue(Node node, String path, Problems problems) {
    this.node = node;
    this.path = path;
    this.problems = problems;
  }

  /**
   * Returns the one value of a file.
   *
   * @throws ScenarioException if it is empty, or neither YAML nor JSON
   */
  static YamlValue read(InputStream in, Problems problems) {
    try {
      LoadSettings settings = LoadSettings.builder().setAllowNonScalarKeys(true).build();
      StreamReader text = new StreamReader(settings, new YamlUnicodeReader(in));
      Optional<Node> root = new Composer(settings, new ParserImpl(settings, text)).getSingleNode();
      if (root.isPresent()) {
        return new YamlValue(root.get(), "", problems);
      }
      problems.add(Optional.empty(), "nothing (expected: YAML or JSON)");
    } catch (MarkedYamlEngineException e) {
      String context = e.getContext() == null ? "" : e.getContext() + ", ";
      problems.add(e.getProblemMark(), context + e.getProblem() + " (expected: YAML or JSON)");
    } catch (YamlEngineException e) {
      problems.add(Optional.empty(), e.getMessage() + " (expected: YAML or JSON in UTF-8)");
    }
    problems.check();
    throw new IllegalStateException("problems: none (expected: the one that was found)");
  }

  Node node() {
    return node;
  }

  String path() {
    return path;
  }

  Problems problems() {
    return problems;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Returns a text that is not blank. */
  String text() {
    Optional<String> text = scalar(Tag.STR).filter(value -> !value.isBlank());
    return text.orElseGet(() -> reject("text, in quotes if it looks like something else", "?"));
  }

  /** Returns a text that is not blank, and tells nobody what stands here instead. */
  String secret() {
    Optional<String> text = scalar(Tag.STR).filter(value -> !value.isBlank());
    return text.orElseGet(() -> {
      problem(name() + ": (hidden) (expected: text, in quotes)");
      return "?";
    });
  }

  /** Returns one of {@code words}. */
  String choice(Collection<String> words) {
    Optional<String> text = scalar(Tag.STR);
    if (text.isPresent() && words.contains(text.get())) {
      return text.get();
    }
    String hint = text.flatMap(one -> Spelling.closest(one, words)).map(YamlValue::hint).orElse("");
    return reject("one of " + String.join(", ", words) + hint, words.iterator().next());
  }

  /** Returns a whole number, {@code least} or more. */
  long whole(long least) {
    return whole(least, Long.MAX_VALUE, "a whole number >= " + least);
  }

  /** Returns a whole number from {@code least} to {@code most}. */
  long whole(long least, long most) {
    return whole(least, most, least + " to " + most);
  }

  /** Returns a whole number that an {@code int} can hold, {@code least} or more. */
  int count(int least) {
    return (int) whole(least, Integer.MAX_VALUE, "a whole number from " + least + " on");
  }

  /** Returns any whole number. */
  long anyWhole() {
    return whole(Long.MIN_VALUE, Long.MAX_VALUE, "a whole number");
  }

  /** Returns a status of 500 to 599. */
  int serverError() {
    return (int) whole(500, 599, "500 to 599");
  }

  private long whole(long least, long most, String expected) {
    try {
      Optional<Long> number = scalar(Tag.INT).map(Long::parseLong);
      if (number.isPresent() && number.get() >= least && number.get() <= most) {
        return number.get();
      }
    } catch (NumberFormatException tooLarge) {
      return reject(expected, least);
    }
    return reject(expected, least);
  }

  /** Returns a number from 0.0 to 1.0. */
  double share() {
    double number = scalar(Tag.FLOAT).or(() -> scalar(Tag.INT)).map(YamlValue::number).orElse(-1.0);
    return number >= 0.0 && number <= 1.0 ? number : reject("a number from 0.0 to 1.0", 0.0);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException infiniteOrNone) {
      return -1.0;
    }
  }

  boolean flag() {
    Optional<String> flag = scalar(Tag.BOOL);
    return flag.isPresent() ? flag.get().equals("true") : reject("true or false", false);
  }

  /** Returns true, which is all that makes sense here. */
  boolean yes() {
    return scalar(Tag.BOOL).filter("true"::equals).isPresent()
        || reject("true, or no such key", true);
  }

  /** Returns a length of time, negative ones included. */
  Duration offset() {
    return duration("a duration", duration -> true);
  }

  /** Returns a length of time of zero or more. */
  Duration delay() {
    return duration("a duration >= 0", duration -> !duration.isNegative());
  }

  /** Returns an age that something in Discord can have. */
  Duration age() {
    return duration(
        "a duration from 0s to 3650d",
        duration -> !duration.isNegative() && duration.toDays() <= OLDEST_DAYS);
  }

  /** Returns a length of time of more than zero. */
  Duration span() {
    return duration("a duration > 0", Duration::isPositive);
  }

  private Duration duration(String expected, Predicate<Duration> allowed) {
    return scalar(Tag.STR)
        .flatMap(DurationText::parse)
        .filter(allowed)
        .orElseGet(() ->
            reject(expected + ", such as 250ms, 1.5s, 10m, 14d or PT1.5S", Duration.ofDays(1)));
  }

  /** Returns the values of a list, each as {@code reader} reads it. */
  <T> List<T> list(Function<YamlValue, T> reader) {
    if (!(node instanceof SequenceNode sequence)) {
      return reject("a list", List.of());
    }
    List<T> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(reader.apply(new YamlValue(item, path + "[" + items.size() + "]", problems)));
    }
    return items;
  }

  /** Returns the values of a list of at least one, each as {@code reader} reads it. */
  <T> List<T> some(Function<YamlValue, T> reader) {
    List<T> items = list(reader);
    return items.isEmpty() && isList() ? reject("a list of at least one", items) : items;
  }

  /** Returns the keys and values that stand here. */
  YamlSection section() {
    return new YamlSection(this);
  }

  /** Notes that something else was expected, and returns {@code standIn}. */
  <T> T reject(String expected, T standIn) {
    problem(name() + ": " + shown() + " (expected: " + expected + ")");
    return standIn;
  }

  /** Notes a problem of this place. */
  void problem(String text) {
    problems.add(mark(), text);
  }

  Optional<Mark> mark() {
    return node.getStartMark();
  }

  /** Returns the words that offer what was likely meant. */
  static String hint(String closest) {
    return "; did you mean " + closest + "?";
  }

  private String name() {
    return path.isEmpty() ? "(all)" : path;
  }

  private Optional<String> scalar(Tag tag) {
    return node instanceof ScalarNode scalar && scalar.getTag().equals(tag)
        ? Optional.of(scalar.getValue())
        : Optional.empty();
  }

  private String shown() {
    if (!(node instanceof ScalarNode scalar)) {
      return isList() ? "a list" : "a mapping";
    }
    String value = scalar.getValue();
    if (value.isBlank()) {
      return "nothing";
    }
    String flat = value.replaceAll("\\p{Cntrl}+", " ");
    return flat.length() <= SHOWN ? flat : flat.substring(0, SHOWN) + "...";
  }
}
