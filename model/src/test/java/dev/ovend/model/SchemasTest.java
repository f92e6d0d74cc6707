package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemasTest {

  @Test
  void codec_schemaOrJavaName_isFound() {
    assertThat(Schemas.codec("MessageResponse")).isSameAs(Message.codec());
    assertThat(Schemas.codec("Message")).isSameAs(Message.codec());
    assertThat(Schemas.codec("Channel")).isSameAs(Channel.codec());
  }

  @Test
  void codec_nameOfASchemaAndOfAType_isTheSchema() {
    assertThat(Schemas.codec("ApplicationCommandPermission"))
        .isSameAs(ApplicationCommandPermissionRequest.codec());
  }

  @Test
  void codec_everyName_isFound() {
    assertThat(Schemas.names()).hasSizeGreaterThan(500).isSorted().contains("Message", "Channel");
    assertThat(Schemas.names()).allSatisfy(name -> assertThat(Schemas.codec(name)).isNotNull());
  }

  @ParameterizedTest
  @CsvSource({
    "Mesage, Message",
    "message, Message",
    "GULD, Guild",
    "usr, User",
    "Permission, ApplicationCommandPermission"
  })
  void codec_slip_namesWhatWasMeant(String name, String meant) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schemas.codec(name))
        .withMessageStartingWith("type: \"" + name + "\" (expected: a type such as ")
        .withMessageContaining(meant);
  }

  @ParameterizedTest
  @CsvSource({"''", "qqqqqqqqqqqqqqqq"})
  void codec_nothingLikeIt_namesSome(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schemas.codec(name))
        .withMessageEndingWith("(expected: a type such as Message, Guild)");
  }

  @Test
  void codec_longName_isNotShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Schemas.codec("x".repeat(100)))
        .withMessage("type: 100 characters (expected: a type such as Message, Guild)");
  }
}
