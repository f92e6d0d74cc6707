package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathTextTest {

  @Test
  void steps_escapes_areDecodedAfterSplitting() {
    assertThat(PathText.steps("a/%2F/b+c/%F0%9F%94%A5"))
        .containsExactly("a", "/", "b+c", "\uD83D\uDD25");
    assertThat(PathText.steps("a/")).containsExactly("a", "");
  }

  @Test
  void decode_malformedEscape_staysAsSent() {
    assertThat(PathText.decode("100%")).isEqualTo("100%");
  }

  @Test
  void query_repeatedAndBareKeys_areAllKept() {
    assertThat(PathText.query("a=1&b&a=x+y%2B&c="))
        .containsEntry("a", List.of("1", "x y+"))
        .containsEntry("b", List.of(""))
        .containsEntry("c", List.of(""));
    assertThat(PathText.query(null)).isEmpty();
  }
}
