package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  private static final URI TARGET = URI.create("https://example.com/a");

  @Test
  void formats_ofText_haveTheirMarkers() {
    assertThat(Markdown.bold("x")).isEqualTo("**x**");
    assertThat(Markdown.italic("x")).isEqualTo("*x*");
    assertThat(Markdown.underline("x")).isEqualTo("__x__");
    assertThat(Markdown.strikethrough("x")).isEqualTo("~~x~~");
    assertThat(Markdown.spoiler("x")).isEqualTo("||x||");
    assertThat(Markdown.code("x")).isEqualTo("`x`");
    assertThat(Markdown.codeBlock("x")).isEqualTo("```\nx\n```");
    assertThat(Markdown.codeBlock("java", "x\ny")).isEqualTo("```java\nx\ny\n```");
    assertThat(Markdown.quote("x")).isEqualTo("> x");
    assertThat(Markdown.subtext("x")).isEqualTo("-# x");
  }

  @Test
  void formats_ofFormats_nest() {
    assertThat(Markdown.bold(Markdown.italic("x"))).isEqualTo("***x***");
    assertThat(Markdown.spoiler(Markdown.underline(Markdown.bold("x")))).isEqualTo("||__**x**__||");
  }

  @Test
  void formats_ofEmptyText_areEmpty() {
    assertThat(Markdown.bold("")).isEmpty();
    assertThat(Markdown.italic("")).isEmpty();
    assertThat(Markdown.underline("")).isEmpty();
    assertThat(Markdown.strikethrough("")).isEmpty();
    assertThat(Markdown.spoiler("")).isEmpty();
    assertThat(Markdown.code("")).isEmpty();
    assertThat(Markdown.codeBlock("")).isEmpty();
    assertThat(Markdown.codeBlock("java", "")).isEmpty();
    assertThat(Markdown.quote("")).isEmpty();
    assertThat(Markdown.heading(1, "")).isEmpty();
    assertThat(Markdown.subtext("")).isEmpty();
    assertThat(Markdown.list(List.of())).isEmpty();
    assertThat(Markdown.numberedList(List.of())).isEmpty();
  }

  @Test
  void spoilerAndStrikethrough_ofTextThatEndsLikeTheirMarker_keepItInside() {
    assertThat(Markdown.spoiler(Markdown.escape("a|"))).isEqualTo("||a\\|\u200b||");
    assertThat(Markdown.strikethrough(Markdown.escape("a~"))).isEqualTo("~~a\\~\u200b~~");
  }

  @ParameterizedTest
  @CsvSource({
    "a`b, ``a`b``",
    "`a, `` `a``",
    "a`, ``a` ``",
    "`, `` ` ``",
    "a``b, ``a`\u200b`b``",
    "a```b, ``a`\u200b`\u200b`b``"
  })
  void code_withBackticks_keepsThem(String text, String expected) {
    assertThat(Markdown.code(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a``b, a``b",
    "a```b, a`\u200b``b",
    "````, `\u200b`\u200b``",
    "``````, `\u200b`\u200b`\u200b`\u200b``"
  })
  void codeBlock_withBackticks_isNotEndedByThem(String text, String expected) {
    assertThat(Markdown.codeBlock(text)).isEqualTo("```\n" + expected + "\n```");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\n", "`", "é", "abcdefghijklmnopqrstuvwxyz0123456"})
  void codeBlock_languageWithoutAName_isRefused(String language) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Markdown.codeBlock(language, "x"))
        .withMessage(
            "language: \"" + language + "\" (expected: 1 to 32 letters, digits and _ + . # -)");
  }

  @Test
  void codeBlock_languageOfSigns_isTaken() {
    assertThat(Markdown.codeBlock("c++", "x")).startsWith("```c++\n");
    assertThat(Markdown.codeBlock("objective-c", "x")).startsWith("```objective-c\n");
  }

  @Test
  void quote_ofLines_quotesEach() {
    assertThat(Markdown.quote("a\n\nb\r\nc")).isEqualTo("> a\n> \n> b\n> c");
  }

  @ParameterizedTest
  @CsvSource({"1, # x", "2, ## x", "3, ### x"})
  void heading_ofLevel_hasThatManySigns(int level, String expected) {
    assertThat(Markdown.heading(level, "x")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 4})
  void heading_levelOutOfRange_isRefused(int level) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Markdown.heading(level, "x"))
        .withMessage("level: " + level + " (expected: 1 to 3)");
  }

  @Test
  void headingAndSubtext_ofLines_areOneLine() {
    assertThat(Markdown.heading(1, "a\nb\r\nc")).isEqualTo("# a b c");
    assertThat(Markdown.subtext("a\nb")).isEqualTo("-# a b");
  }

  @Test
  void lists_ofItems_indentTheirLines() {
    assertThat(Markdown.list(List.of("a", "b\nc"))).isEqualTo("- a\n- b\n  c");
    assertThat(Markdown.numberedList(List.of("a", "b\nc"))).isEqualTo("1. a\n2. b\n   c");
  }

  @Test
  void link_ofLabel_leadsToTarget() {
    assertThat(Markdown.link("here", TARGET)).isEqualTo("[here](https://example.com/a)");
    assertThat(Markdown.linkWithoutPreview("here", TARGET))
        .isEqualTo("[here](<https://example.com/a>)");
    assertThat(Markdown.linkWithoutPreview(TARGET)).isEqualTo("<https://example.com/a>");
  }

  @Test
  void link_ofBlankLabel_showsTheTarget() {
    assertThat(Markdown.link(" ", TARGET)).isEqualTo("https://example.com/a");
    assertThat(Markdown.linkWithoutPreview("", TARGET)).isEqualTo("<https://example.com/a>");
  }

  @Test
  void link_targetWithParenthesesAndUmlauts_isEncoded() {
    assertThat(Markdown.link("x", URI.create("https://example.com/a_(b)/ä?q=(1)")))
        .isEqualTo("[x](https://example.com/a_%28b%29/%C3%A4?q=%281%29)");
  }

  @ParameterizedTest
  @CsvSource({
    "[RFC] title, [RFC] title",
    "a[b, a\uFF3Bb",
    "a]b, a\uFF3Db",
    "]a[, \uFF3Da\uFF3B",
    "[[a]], \uFF3B\uFF3Ba\uFF3D\uFF3D",
    "x](https://evil.example), x\uFF3D(https://evil.example)",
    "[x](https://evil.example), \uFF3Bx\uFF3D(https://evil.example)"
  })
  void link_labelWithBrackets_staysInOnePiece(String label, String shown) {
    assertThat(Markdown.link(label, TARGET)).isEqualTo("[" + shown + "](https://example.com/a)");
  }

  @ParameterizedTest
  @CsvSource({"mailto:a@b, mailto", "javascript:alert, javascript", "/a, ''", "https:a, https"})
  void link_targetOfAnotherKind_isRefused(URI target, String scheme) {
    String message =
        "target: an address of scheme \""
            + scheme
            + "\" (expected: an absolute one of http or https)";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Markdown.link("x", target))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Markdown.linkWithoutPreview(target))
        .withMessage(message);
  }

  @Test
  void link_schemeInCapitals_isTaken() {
    assertThat(Markdown.link("x", URI.create("HTTP://example.com")))
        .isEqualTo("[x](HTTP://example.com)");
  }

  @ParameterizedTest
  @CsvSource({
    "SHORT_TIME, t",
    "MEDIUM_TIME, T",
    "SHORT_DATE, d",
    "LONG_DATE, D",
    "LONG_DATE_SHORT_TIME, f",
    "FULL_DATE_SHORT_TIME, F",
    "SHORT_DATE_SHORT_TIME, s",
    "SHORT_DATE_MEDIUM_TIME, S",
    "RELATIVE, R"
  })
  void timestamp_ofStyle_hasItsLetter(TimestampStyle style, String letter) {
    assertThat(Markdown.timestamp(Instant.ofEpochMilli(1_618_953_630_999L), style))
        .isEqualTo("<t:1618953630:" + letter + ">");
  }

  @Test
  void timestamp_withoutStyle_hasNone() {
    assertThat(Markdown.timestamp(Instant.ofEpochSecond(1_618_953_630)))
        .isEqualTo("<t:1618953630>");
    assertThat(Markdown.timestamp(Instant.ofEpochMilli(-1))).isEqualTo("<t:-1>");
  }
}
