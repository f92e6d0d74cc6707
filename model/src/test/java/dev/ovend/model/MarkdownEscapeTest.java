package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownEscapeTest {

  private static final String APART = "\u200b";
  private static final int RUNS = 5_000;

  /** What formats, mentions or links, and what stands around it. */
  private static final String[] PIECES = {
    "*",
    "_",
    "~",
    "`",
    "|",
    "\\",
    ">",
    "<",
    "#",
    "-",
    "+",
    "[",
    "]",
    "(",
    ")",
    ":",
    "@",
    "!",
    "&",
    "$",
    "/",
    ".",
    "1",
    "23",
    "a",
    "b",
    " ",
    "\n",
    "\t",
    "\r\n",
    "\f",
    "**",
    "__",
    "~~",
    "||",
    "```",
    ">>> ",
    "> ",
    "# ",
    "-# ",
    "- ",
    "1. ",
    "](",
    "everyone",
    "here",
    "@everyone",
    "@here",
    "<@1>",
    "<@!2>",
    "<@&3>",
    "<@$4>",
    "<#5>",
    "</x:6>",
    "<:e:7>",
    "<a:e:8>",
    "<t:9>",
    "<id:guide>",
    ":smile:",
    "https://example.com/a_b",
    "[x](https://evil.example)",
    "\u00e9",
    "\ud83d\ude00",
  };

  private static final Pattern BLOCK_START =
      Pattern.compile("(?m)^[\\s\\p{Cntrl}]*(?:[-+#>*]|[0-9]+\\.)");

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** Reads Markdown as clients do: a backslash before a sign makes the sign itself. */
  private static String shown(String markdown) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      boolean last = i + 1 == markdown.length();
      if (c == '\\' && !last && String.valueOf(markdown.charAt(i + 1)).matches("[^0-9A-Za-z\\s]")) {
        i++;
        shown.append(markdown.charAt(i));
      } else {
        assertThat("*_~`|\\<>[(:").as("bare sign in %s", markdown).doesNotContain(c + "");
        shown.append(c);
      }
    }
    return shown.toString().replace("@" + APART, "@");
  }

  @Test
  void escape_anyText_showsAsItIs() {
    for (int run = 0; run < RUNS; run++) {
      String text = text();
      String escaped = Markdown.escape(text);

      assertThat(shown(escaped)).as("seed %d, run %d", seed, run).isEqualTo(text);
    }
  }

  @Test
  void escape_anyText_startsNoBlockAndMentionsNothing() {
    for (int run = 0; run < RUNS; run++) {
      String escaped = Markdown.escape(text());

      assertThat(escaped).as("seed %d, run %d", seed, run).doesNotContainPattern(BLOCK_START);
      assertThat(escaped).as("seed %d, run %d", seed, run).doesNotContain("](");
      assertThat(Mentions.in(escaped)).as("seed %d, run %d", seed, run).matches(Mentions::isEmpty);
    }
  }

  @Test
  void escape_anyTwoTexts_areAsSafeTogether() {
    for (int run = 0; run < RUNS; run++) {
      String one = text();
      String other = text();
      String both = Markdown.escape(one) + Markdown.escape(other);

      assertThat(shown(both)).as("seed %d, run %d", seed, run).isEqualTo(one + other);
      assertThat(both).as("seed %d, run %d", seed, run).doesNotContainPattern(BLOCK_START);
      assertThat(both).as("seed %d, run %d", seed, run).doesNotContain("](");
      assertThat(Mentions.in(both)).as("seed %d, run %d", seed, run).matches(Mentions::isEmpty);
    }
  }

  @Test
  void withoutMentions_anyText_keepsAllButTheMentions() {
    for (int run = 0; run < RUNS; run++) {
      String text = text();
      String safe = Markdown.withoutMentions(text);
      Mentions left = Mentions.in(safe);

      assertThat(safe.replace(APART, "")).as("seed %d, run %d", seed, run).isEqualTo(text);
      assertThat(left.emojis())
          .as("seed %d, run %d", seed, run)
          .isEqualTo(Mentions.in(text).emojis());
      assertThat(left.everyone() || left.here()).as("seed %d, run %d", seed, run).isFalse();
      assertThat(left.users()).as("seed %d, run %d", seed, run).isEmpty();
      assertThat(left.roles()).as("seed %d, run %d", seed, run).isEmpty();
      assertThat(left.channels()).as("seed %d, run %d", seed, run).isEmpty();
      assertThat(left.commands()).as("seed %d, run %d", seed, run).isEmpty();
    }
  }

  @Test
  void codeBlock_anyText_holdsItToTheEnd() {
    for (int run = 0; run < RUNS; run++) {
      String text = text();
      String block = Markdown.codeBlock(text);

      String inside = block.substring(4, block.length() - 4);
      assertThat(block).as("seed %d, run %d", seed, run).startsWith("```\n").endsWith("\n```");
      assertThat(inside).as("seed %d, run %d", seed, run).doesNotContain("```");
      assertThat(inside.replace(APART, "")).as("seed %d, run %d", seed, run).isEqualTo(text);
    }
  }

  @Test
  void code_anyText_holdsItToTheEnd() {
    for (int run = 0; run < RUNS; run++) {
      String text = text();
      String code = Markdown.code(text);

      String fence = text.contains("`") ? "``" : "`";
      String inside = code.substring(fence.length(), code.length() - fence.length());
      assertThat(code).as("seed %d, run %d", seed, run).startsWith(fence).endsWith(fence);
      assertThat(inside)
          .as("seed %d, run %d", seed, run)
          .doesNotContain(fence)
          .doesNotStartWith("`")
          .doesNotEndWith("`");
      assertThat(inside.replace(APART, "").strip())
          .as("seed %d, run %d", seed, run)
          .isEqualTo(text.strip());
    }
  }

  @Test
  void link_anyEscapedLabel_leadsToItsTargetOnly() {
    Pattern link = Pattern.compile("\\[(?:\\[[^\\]]*\\]|[^\\[\\]])*\\]\\((\\S*)\\)");
    for (int run = 0; run < RUNS; run++) {
      String label = "x" + text();
      String made = Markdown.link(Markdown.escape(label), URI.create("https://example.com"));

      var found = link.matcher(made);
      assertThat(found.matches()).as("seed %d, run %d: %s", seed, run, made).isTrue();
      assertThat(found.group(1)).as("seed %d, run %d", seed, run).isEqualTo("https://example.com");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "plain text, plain text",
    "**bold**, \\*\\*bold\\*\\*",
    "snake_case, snake\\_case",
    "C:\\dir\\, C\\:\\\\dir\\\\",
    "- item, \\- item",
    "a - b, a - b",
    "# head, \\# head",
    "issue #1, issue #1",
    "-# small, \\-# small",
    "+1, \\+1",
    "1. one, 1\\. one",
    "12.5, 12\\.5",
    ". one, \\. one",
    "v1.2, v1.2",
    "> quote, \\> quote",
    ">>> quote, \\>\\>\\> quote",
    "||spoiler||, \\|\\|spoiler\\|\\|",
    "[a](https://b.c), \\[a\\]\\(https\\://b.c)",
    ":smile:, \\:smile\\:",
    "<@1>, \\<@\u200b1\\>",
    "@everyone, @\u200beveryone",
    "a@b.c, a@\u200bb.c",
  })
  void escape_ofSigns_isReadable(String text, String expected) {
    assertThat(Markdown.escape(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n# b",
        "a\r# b",
        "a\r\n# b",
        "\n\n  # b",
        "\f# b",
        "\u2028# b",
        "\u00a0# b",
        "\u200b# b"
      })
  void escape_headingOnAnyLine_isEscaped(String text) {
    assertThat(Markdown.escape(text)).isEqualTo(text.replace("#", "\\#"));
  }

  @ParameterizedTest
  @CsvSource({
    "@everyone @here, @\u200beveryone @\u200bhere",
    "<@1> <@!1> <@&1> <@$1>, <@\u200b1> <@\u200b!1> <@\u200b&1> <@\u200b$1>",
    "<#1> </a:1> <id:guide>, <\u200b#1> <\u200b/a:1> <\u200bid:guide>",
    "**a@b.c** <:x:1> https://x.y/@z, **a@b.c** <:x:1> https://x.y/@z",
    "a@, a@\u200b",
    "a<, a<\u200b"
  })
  void withoutMentions_ofText_breaksThemOnly(String text, String expected) {
    assertThat(Markdown.withoutMentions(text)).isEqualTo(expected);
  }
}
