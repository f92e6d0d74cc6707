package dev.ovend.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.DecodingException;
import dev.ovend.json.Codec;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenEnumTest {

  static Stream<Class<?>> kinds() {
    return Models.all().stream()
        .filter(type ->
            Arrays.stream(type.getClasses())
                .anyMatch(inner -> inner.isEnum() && inner.getSimpleName().equals("Known")));
  }

  @Test
  void kinds_areAllThere() {
    assertThat(kinds()).contains(ChannelType.class, DiscordLocale.class).hasSizeGreaterThan(80);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void constants_ofEveryKind_areFoundByTheirValue(Class<?> kind) throws IllegalAccessException {
    Codec<Object> codec = Models.codec(kind);
    List<Field> constants =
        Arrays.stream(kind.getFields()).filter(field -> field.getType() == kind).toList();

    assertThat(constants).isNotEmpty();
    for (Field field : constants) {
      Object constant = field.get(null);
      Object value = Models.call(kind, constant, "value");
      Class<?> type = value instanceof Integer ? int.class : String.class;

      assertThat(Models.call(kind, "of", type, value)).isSameAs(constant);
      assertThat(codec.decode(codec.encode(constant))).isSameAs(constant);
      assertThat(constant).hasToString(field.getName());
      assertThat(Models.call(kind, constant, "known")).hasToString(field.getName());
    }
    assertThat(constants).extracting(field -> field.get(null)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void value_thatIsNew_isKeptAndWrittenBack(Class<?> kind) {
    Codec<Object> codec = Models.codec(kind);
    boolean textual = isTextual(kind);
    String shown = textual ? "a new-One" : "-987654";
    byte[] json = (textual ? "\"" + shown + "\"" : shown).getBytes(UTF_8);

    Object value = codec.decode(json);

    assertThat(Models.call(kind, value, "known")).hasToString("UNKNOWN");
    assertThat(Models.call(kind, value, "value")).hasToString(shown);
    assertThat(value)
        .hasToString(shown)
        .isEqualTo(codec.decode(json))
        .hasSameHashCodeAs(codec.decode(json));
    assertThat(codec.encode(value)).isEqualTo(json);
  }

  private static boolean isTextual(Class<?> kind) {
    return Arrays.stream(kind.getMethods())
        .anyMatch(m -> m.getName().equals("value") && m.getReturnType() == String.class);
  }

  @Test
  void decode_numberAsText_isFound() {
    assertThat(ChannelType.codec().decode("\"5\"".getBytes(UTF_8)))
        .isSameAs(ChannelType.GUILD_ANNOUNCEMENT);
  }

  @Test
  void decode_anotherKindOfValue_isRefused() {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> ChannelType.codec().decode("\"text\"".getBytes(UTF_8)));
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> DiscordLocale.codec().decode("{}".getBytes(UTF_8)));
  }

  @Test
  void known_inASwitch_knowsWhatIsNew() {
    String said =
        switch (ChannelType.of(99).known()) {
          case GUILD_TEXT -> "text";
          case UNKNOWN -> "new";
          default -> "other";
        };

    assertThat(said).isEqualTo("new");
  }
}
