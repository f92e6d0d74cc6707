package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

  private final Headers headers = Headers.of("Via", "1.1 google", "X-Is", "a", "x-IS", "b");

  @Test
  void first_anyCase_findsTheFirstValue() {
    assertThat(headers.first("via")).isEqualTo("1.1 google");
    assertThat(headers.first("X-IS")).isEqualTo("a");
    assertThat(headers.first("x-isnt")).isNull();
  }

  @Test
  void all_severalFields_keepsTheirOrder() {
    assertThat(headers.all("x-is")).containsExactly("a", "b");
    assertThat(headers.all("none")).isEmpty();
  }

  @Test
  void forEach_always_visitsEveryFieldInOrder() {
    List<String> seen = new ArrayList<>();
    headers.forEach((name, value) -> seen.add(name + "=" + value));

    assertThat(seen).containsExactly("Via=1.1 google", "X-Is=a", "x-IS=b");
    assertThat(headers.size()).isEqualTo(3);
  }

  @Test
  void with_oneMore_leavesTheOriginalAlone() {
    Headers more = headers.with("X-Is", "c");

    assertThat(more.all("x-is")).containsExactly("a", "b", "c");
    assertThat(headers.size()).isEqualTo(3);
    assertThat(Headers.none().size()).isZero();
  }

  @Test
  void of_arrayChangedAfterwards_doesNotChange() {
    String[] fields = {"A", "1"};
    Headers copied = Headers.of(fields);
    fields[1] = "2";

    assertThat(copied.first("a")).isEqualTo("1");
  }

  @Test
  void received_anything_isTakenAsItIs() {
    assertThat(Headers.received(new String[] {"X Odd", "ü"}).first("x odd")).isEqualTo("ü");
  }

  @Test
  void of_valueMissing_saysHowManyStrings() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Headers.of("A", "1", "B"))
        .withMessage("headers: 3 strings (expected: names and values in turn)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A B", "A:", "A\n", "ü", "A(", "\u007f"})
  void of_noToken_isRefused(String name) {
    String shown = Text.printable(name);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Headers.of(name, "1"))
        .withMessage("header name: \"%s\" (expected: letters, digits and hyphens)", shown);
    assertThatIllegalArgumentException().isThrownBy(() -> headers.with(name, "1"));
  }

  @ParameterizedTest
  @CsvSource({"10, U+000A", "13, U+000D", "0, U+0000", "127, U+007F", "252, U+00FC"})
  void of_valueNoHeaderCanCarry_namesTheCharacterAndNotTheValue(int c, String shown) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> headers.with("X-Reason", "secret" + (char) c))
        .withMessage(
            "header X-Reason: character %s at index 6 (expected: printable ASCII; percent-encode"
                + " anything else)",
            shown);
  }

  @Test
  void of_tabInValue_isTaken() {
    assertThat(Headers.of("A", "1\t2").first("a")).isEqualTo("1\t2");
  }

  @Test
  void toString_always_showsNamesOnly() {
    assertThat(Headers.of("Authorization", "Bot secret", "Via", "x"))
        .hasToString("Headers[Authorization, Via]");
  }

  @Test
  void equals_fieldsAsWritten_decide() {
    EqualsVerifier.forClass(Headers.class).withNonnullFields("fields").verify();
  }
}
