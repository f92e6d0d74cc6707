package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {

  @Test
  void of_everyForm_isTheSameColor() {
    assertThat(Color.of(5_793_266))
        .isEqualTo(Color.of("#5865F2"))
        .isEqualTo(Color.of("5865f2"))
        .isEqualTo(Color.rgb(0x58, 0x65, 0xF2))
        .isEqualTo(Color.BLURPLE);
  }

  @Test
  void parts_always_areTheirBytes() {
    Color color = Color.of(0x010AFF);

    assertThat(color.red()).isEqualTo(1);
    assertThat(color.green()).isEqualTo(10);
    assertThat(color.blue()).isEqualTo(255);
    assertThat(color).hasToString("#010AFF");
  }

  @Test
  void named_always_areDiscords() {
    assertThat(Color.GREEN).hasToString("#57F287");
    assertThat(Color.YELLOW).hasToString("#FEE75C");
    assertThat(Color.FUCHSIA).hasToString("#EB459E");
    assertThat(Color.RED).hasToString("#ED4245");
    assertThat(Color.WHITE).hasToString("#FFFFFF");
    assertThat(Color.BLACK).hasToString("#000000");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0x1000000, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void of_numberOutOfRange_isRefused(int value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Color.of(value))
        .withMessage("color: " + value + " (expected: 0 to 16777215)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "#5865F", "#5865F22", "5865G2", "#-00001", "red", "0x5865F2"})
  void of_textOfAnotherForm_isRefused(String hex) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Color.of(hex))
        .withMessage("color: \"" + hex + "\" (expected: six hexadecimal digits, such as #5865F2)");
  }

  @Test
  void of_longText_isNotShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Color.of("0".repeat(65)))
        .withMessage("color: 65 characters (expected: six hexadecimal digits, such as #5865F2)");
  }

  @Test
  void rgb_partOutOfRange_isNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Color.rgb(256, 0, 0))
        .withMessage("red: 256 (expected: 0 to 255)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Color.rgb(0, -1, 0))
        .withMessage("green: -1 (expected: 0 to 255)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Color.rgb(0, 0, 1000))
        .withMessage("blue: 1000 (expected: 0 to 255)");
  }
}
