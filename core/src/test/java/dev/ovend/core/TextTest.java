package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void percentEncode_unreserved_isTheSameText() {
    assertThat(Text.percentEncode("AZaz09-._~")).isEqualTo("AZaz09-._~");
    assertThat(Text.percentEncode("")).isEmpty();
  }

  @Test
  void percentEncode_everyOtherAscii_isAnEscape() {
    for (char c = 0; c < 0x80; c++) {
      boolean unreserved = Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
      String expected = unreserved ? String.valueOf(c) : "%%%02X".formatted((int) c);
      assertThat(Text.percentEncode(String.valueOf(c))).isEqualTo(expected);
    }
  }

  @Test
  void printable_charactersThatBreakALine_areEscaped() {
    assertThat(Text.printable("a\r\nb\u0085\u2028\u2029\ud800c\u001b"))
        .isEqualTo("a\\u000d\\u000ab\\u0085\\u2028\\u2029\\ud800c\\u001b");
    assertThat(Text.printable("ü\ud83d\udd25")).isEqualTo("ü\ud83d\udd25");
  }

  @Test
  void printable_longText_isCutBetweenCharacters() {
    String fire = "\ud83d\udd25";

    assertThat(Text.printable(fire.repeat(80))).isEqualTo(fire.repeat(80));
    assertThat(Text.printable(fire.repeat(81))).isEqualTo(fire.repeat(80) + "...");
  }

  @Test
  void masked_longSegments_areHidden() {
    assertThat(PathSyntax.masked("/webhooks/12/" + "s".repeat(24) + "/slack"))
        .isEqualTo("/webhooks/12/***/slack");
    assertThat(PathSyntax.masked("/guilds/{guild.id}/" + "s".repeat(23)))
        .isEqualTo("/guilds/{guild.id}/" + "s".repeat(23));
  }
}
