package dev.ovend.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.DecodingException;
import org.junit.jupiter.api.Test;

class ChoiceCodecTest {

  private static PermissionOverwriteType read(String json) {
    return PermissionOverwriteType.codec().decode(json.getBytes(UTF_8));
  }

  @Test
  void number_asTextOrByItsName_isTheSame() {
    assertThat(read("1")).isEqualTo(PermissionOverwriteType.MEMBER);
    assertThat(read("\"1\"")).isEqualTo(PermissionOverwriteType.MEMBER);
    assertThat(read("\"member\"")).isEqualTo(PermissionOverwriteType.MEMBER);
    assertThat(read("\"role\"")).isEqualTo(PermissionOverwriteType.ROLE);
    assertThat(read("\"77\"").value()).isEqualTo(77);
  }

  @Test
  void text_thatIsNoName_isRefused() {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> read("\"guild\""))
        .withMessageContaining("(expected: a number of 32 bits)");
  }
}
