package dev.ovend.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.json.Codec;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlagsTest {

  static Stream<Class<?>> kinds() {
    return Models.all().stream().filter(Flags.class::isAssignableFrom).filter(Class::isRecord);
  }

  @Test
  void kinds_areAllThere() {
    assertThat(kinds()).contains(Permissions.class, MessageFlags.class).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void constants_ofEveryKind_haveTheirNameAndOneBit(Class<?> kind) throws IllegalAccessException {
    long all = 0;
    for (Field field : kind.getFields()) {
      if (field.getType() == kind && !field.getName().equals("NONE")) {
        long bits = ((Flags<?>) field.get(null)).bits();
        assertThat(Long.bitCount(bits)).as(field.getName()).isEqualTo(1);
        assertThat(all & bits).as(field.getName()).isZero();
        assertThat(field.get(null)).hasToString(field.getName());
        all |= bits;
      }
    }
    assertThat(all).isNotZero();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void bits_ofEveryKind_surviveReadingAndWriting(Class<?> kind) {
    Codec<Object> codec = Models.codec(kind);
    for (int bit = 0; bit < Long.SIZE; bit++) {
      Object flags = Models.call(kind, "of", long.class, 1L << bit);
      String number = Long.toUnsignedString(1L << bit);

      assertThat(codec.decode(codec.encode(flags))).isEqualTo(flags);
      assertThat(codec.decode(number.getBytes(UTF_8))).isEqualTo(flags);
      assertThat(codec.decode(("\"" + number + "\"").getBytes(UTF_8))).isEqualTo(flags);
    }
  }

  @Test
  void encode_permissionsAsText_othersAsNumber() {
    assertThat(Permissions.codec().encode(Permissions.of(-1)))
        .isEqualTo("\"18446744073709551615\"".getBytes(UTF_8));
    assertThat(MessageFlags.codec().encode(MessageFlags.IS_COMPONENTS_V2))
        .isEqualTo("32768".getBytes(UTF_8));
  }

  @Test
  void toString_bitWithoutAName_isShownByNumber() {
    assertThat(Permissions.of(1L << 63 | 1L << 3 | 1L << 47))
        .hasToString("ADMINISTRATOR|bit 47|bit 63");
    assertThat(Permissions.NONE).hasToString("");
  }

  @Test
  void sets_areCombined() {
    Permissions both = Permissions.of(Permissions.SPEAK, Permissions.CONNECT);

    assertThat(both).isEqualTo(Permissions.SPEAK.with(Permissions.CONNECT));
    assertThat(both.has(Permissions.SPEAK)).isTrue();
    assertThat(both.has(Permissions.SPEAK.with(Permissions.STREAM))).isFalse();
    assertThat(both.hasAny(Permissions.SPEAK.with(Permissions.STREAM))).isTrue();
    assertThat(both.hasAny(Permissions.STREAM)).isFalse();
    assertThat(both.without(Permissions.SPEAK)).isEqualTo(Permissions.CONNECT);
    assertThat(both.without(Permissions.STREAM)).isEqualTo(both);
    assertThat(both.isEmpty()).isFalse();
    assertThat(both.without(both).isEmpty()).isTrue();
    assertThat(both.has(Permissions.NONE)).isTrue();
    assertThat(List.of(Permissions.of())).containsExactly(Permissions.NONE);
  }
}
