package dev.ovend.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Formats texts the way messages show them.
 *
 * <p>What is passed in may be formatted already, so formats nest. What others wrote goes through
 * {@link #escape} first: {@code Markdown.bold(Markdown.escape(name))}. Code alone takes any text as
 * it is. Of an empty text nothing is made.
 *
 * <p>See Discord Docs/Message Formatting.
 */
public final class Markdown {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9_+.#-]{1,32}");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern TWO_BACKTICKS = Pattern.compile("`(?=`)");
  private static final Pattern THREE_BACKTICKS = Pattern.compile("`(?=``)");
  private static final String BREAK_APART = "$0" + PlainText.APART;

  private Markdown() {}

  /**
   * Returns what shows as {@code text}: it formats, links and mentions nothing.
   *
   * <p>Special characters get a backslash and every {@code @} is followed by a zero-width space.
   * Texts that were escaped one by one are as safe side by side. Not for text inside of {@link
   * #code} or {@link #codeBlock}, which shows backslashes.
   */
  public static String escape(String text) {
    return PlainText.escape(text);
  }

  /**
   * Returns the text with its formats, but without its mentions of users, roles, channels, commands
   * and everyone: they are broken by a zero-width space. To only keep them from notifying, use a
   * message's allowed mentions.
   */
  public static String withoutMentions(String text) {
    return PlainText.withoutMentions(text);
  }

  /** Returns bold text. */
  public static String bold(String text) {
    return wrapped(text, "**");
  }

  /** Returns text in italics. */
  public static String italic(String text) {
    return wrapped(text, "*");
  }

  /** Returns underlined text. */
  public static String underline(String text) {
    return wrapped(text, "__");
  }

  /** Returns text that is struck through. */
  public static String strikethrough(String text) {
    return wrapped(apartFrom('~', text), "~~");
  }

  /** Returns text that is hidden until it is clicked. */
  public static String spoiler(String text) {
    return wrapped(apartFrom('|', text), "||");
  }

  private static String wrapped(String text, String marker) {
    return text.isEmpty() ? "" : marker + text + marker;
  }

  /** Keeps the text's last character out of the marker, whose rule knows no backslash. */
  private static String apartFrom(char marker, String text) {
    boolean touching = !text.isEmpty() && text.charAt(text.length() - 1) == marker;
    return touching ? text + PlainText.APART : text;
  }

  /** Returns code within a line. Neighboring backticks get a zero-width space between them. */
  public static String code(String text) {
    if (text.indexOf('`') < 0) {
      return wrapped(text, "`");
    }
    String before = text.startsWith("`") ? " " : "";
    String after = text.endsWith("`") ? " " : "";
    return "``" + before + TWO_BACKTICKS.matcher(text).replaceAll(BREAK_APART) + after + "``";
  }

  /** Returns a block of code. Three backticks in it get a zero-width space between them. */
  public static String codeBlock(String text) {
    return block("", text);
  }

  /**
   * Returns a block of code with colors.
   *
   * @param language such as {@code java}
   * @throws IllegalArgumentException if {@code language} is no name of one
   */
  public static String codeBlock(String language, String text) {
    if (!LANGUAGE.matcher(language).matches()) {
      throw new IllegalArgumentException(
          "language: "
              + Quoted.of(language)
              + " (expected: 1 to 32 letters, digits and _ + . # -)");
    }
    return block(language, text);
  }

  private static String block(String language, String text) {
    if (text.isEmpty()) {
      return "";
    }
    String safe = THREE_BACKTICKS.matcher(text).replaceAll(BREAK_APART);
    return "```" + language + "\n" + safe + "\n```";
  }

  /** Returns a quote of one or more lines. It has to start a line. */
  public static String quote(String text) {
    return text.isEmpty() ? "" : "> " + LINE_BREAK.matcher(text).replaceAll("\n> ");
  }

  /**
   * Returns a heading, with its line breaks made spaces. It has to start a line and to end one.
   *
   * @param level 1 (largest) to 3
   * @throws IllegalArgumentException if {@code level} is out of range
   */
  public static String heading(int level, String text) {
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException("level: " + level + " (expected: 1 to 3)");
    }
    return text.isEmpty() ? "" : "#".repeat(level) + " " + inOneLine(text);
  }

  /** Returns small print, with its line breaks made spaces. It has to start a line and end one. */
  public static String subtext(String text) {
    return text.isEmpty() ? "" : "-# " + inOneLine(text);
  }

  private static String inOneLine(String text) {
    return LINE_BREAK.matcher(text).replaceAll(" ");
  }

  /** Returns a list with bullets, one line or more an item. It has to start a line. */
  public static String list(List<String> items) {
    return items.stream().map(item -> item("- ", item)).collect(Collectors.joining("\n"));
  }

  /** Returns a list with numbers from 1, one line or more an item. It has to start a line. */
  public static String numberedList(List<String> items) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> item(i + 1 + ". ", items.get(i)))
        .collect(Collectors.joining("\n"));
  }

  private static String item(String mark, String text) {
    String indent = "\n" + " ".repeat(mark.length());
    return mark + LINE_BREAK.matcher(text).replaceAll(indent);
  }

  /**
   * Returns a label that leads somewhere. If its brackets do not pair or hold a link themselves,
   * they are replaced by wide ones; of a blank label the address is shown.
   *
   * @param target an absolute address of http or https
   * @throws IllegalArgumentException if it is another
   */
  public static String link(String label, URI target) {
    String address = address(target);
    return label.isBlank() ? address : "[" + paired(label) + "](" + address + ")";
  }

  /**
   * Returns an address without the preview that Discord would add below the message.
   *
   * @param target an absolute address of http or https
   * @throws IllegalArgumentException if it is another
   */
  public static String linkWithoutPreview(URI target) {
    return "<" + address(target) + ">";
  }

  /**
   * Returns a label that leads somewhere, as {@link #link}, without a preview.
   *
   * @param target an absolute address of http or https
   * @throws IllegalArgumentException if it is another
   */
  public static String linkWithoutPreview(String label, URI target) {
    String address = linkWithoutPreview(target);
    return label.isBlank() ? address : "[" + paired(label) + "](" + address + ")";
  }

  private static String address(URI target) {
    String scheme = target.getScheme() == null ? "" : target.getScheme().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("http") || scheme.equals("https");
    if (!web || target.getRawAuthority() == null) {
      throw new IllegalArgumentException(
          "target: an address of scheme \""
              + scheme
              + "\" (expected: an absolute one of http or https)");
    }
    return target.toASCIIString().replace("(", "%28").replace(")", "%29");
  }

  /** Keeps the label in one piece, because Discord finds its end by counting brackets. */
  private static String paired(String label) {
    int open = 0;
    for (int i = 0; i < label.length() && open >= 0 && open <= 1; i++) {
      char c = label.charAt(i);
      open += c == '[' ? 1 : c == ']' ? -1 : 0;
    }
    boolean safe = open == 0 && !label.contains("](");
    return safe ? label : label.replace('[', '\uFF3B').replace(']', '\uFF3D');
  }

  /** Returns a time, shown in each reader's language and zone as a date and a time. */
  public static String timestamp(Instant time) {
    return "<t:" + time.getEpochSecond() + ">";
  }

  /** Returns a time, shown in each reader's language and zone; the fraction is cut. */
  public static String timestamp(Instant time, TimestampStyle style) {
    return "<t:" + time.getEpochSecond() + ":" + style.letter() + ">";
  }
}
