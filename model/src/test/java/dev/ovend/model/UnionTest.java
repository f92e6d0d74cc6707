package dev.ovend.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.DecodingException;
import dev.ovend.json.Codec;
import dev.ovend.json.Json;
import dev.ovend.json.RawJson;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class UnionTest {

  /** Are told apart by the status of the answer. */
  private static final Set<Class<?>> BY_STATUS = Set.of(MessageSearch.class, ThreadSearch.class);

  private static Stream<Class<?>> unions() {
    return Models.all().stream()
        .filter(type -> type.isInterface() && type.isSealed())
        .filter(type -> !type.equals(CdnImage.class));
  }

  static Stream<Class<?>> answers() {
    return unions()
        .filter(union -> unknown(union) != null)
        .filter(union -> !BY_STATUS.contains(union));
  }

  static Stream<Class<?>> requests() {
    return unions().filter(union -> unknown(union) == null);
  }

  private static @Nullable Class<?> unknown(Class<?> union) {
    return Arrays.stream(union.getPermittedSubclasses())
        .filter(one -> one.getSimpleName().equals("Unknown" + union.getSimpleName()))
        .findFirst()
        .orElse(null);
  }

  @Test
  void unions_areAllThere() {
    assertThat(answers()).contains(Channel.class, Component.class).hasSizeGreaterThan(15);
    assertThat(requests()).contains(MessageComponent.class).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void answer_ofAKindThatIsNew_isKeptWhole(Class<?> union) {
    Codec<Object> codec = Models.codec(union);
    for (String kind : new String[] {"987654", "\"new-one\""}) {
      String json =
          "{\"new\":{\"type\":1,\"x\":[\"}\"]},\"type\":K,\"kind\":K,\"trigger_type\":K,"
              + "\"entity_type\":K,\"field_type\":K,\"newer\":[1.50,null]}";
      byte[] bytes = json.replace("K", kind).getBytes(UTF_8);
      Object value = decodeIfOfThatKind(codec, bytes);
      if (value == null) {
        continue;
      }

      assertThat(value.getClass()).isSameAs(unknown(union));
      assertThat(JsonTrees.losses(tree(bytes), tree(codec.encode(value)))).isEmpty();
      assertThat(codec.decode(codec.encode(value))).isEqualTo(value);
      assertThat(unknownFields(value).get("newer")).isEqualTo(RawJson.of("[1.50,null]"));
    }
  }

  /** Returns null where the discriminator is a number, not text. */
  private static @Nullable Object decodeIfOfThatKind(Codec<Object> codec, byte[] json) {
    try {
      return codec.decode(json);
    } catch (DecodingException e) {
      assertThat(new String(json, UTF_8)).contains("new-one");
      return null;
    }
  }

  private static Map<?, ?> unknownFields(Object value) {
    return (Map<?, ?>) Models.call(value.getClass(), value, "unknownFields");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void answer_thatDoesNotSayItsKind_isUnknown(Class<?> union) {
    assertThat(Models.codec(union).decode("{}".getBytes(UTF_8)).getClass())
        .isSameAs(unknown(union));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void request_ofAnUnknownKind_isRefused(Class<?> union) {
    Codec<Object> codec = Models.codec(union);
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> codec.decode("{\"type\":987654,\"choices\":7}".getBytes(UTF_8)))
        .satisfies(e -> assertThat(e.jsonPath()).isEqualTo("$"))
        .withMessageContaining("(expected: ");
  }

  @Test
  void channel_ofEveryKnownType_hasAType() {
    for (ChannelType.Known known : ChannelType.Known.values()) {
      if (known != ChannelType.Known.UNKNOWN) {
        int type = number(known);
        Channel channel = channel("{\"id\":\"1\",\"type\":" + type + "}");

        assertThat(channel).as(known.name()).isNotInstanceOf(UnknownChannel.class);
        assertThat(channel.type().known()).isEqualTo(known);
      }
    }
  }

  private static int number(ChannelType.Known known) {
    for (int value = 0; value < 100; value++) {
      if (ChannelType.of(value).known() == known) {
        return value;
      }
    }
    throw new IllegalStateException(known.name());
  }

  @Test
  void answer_kindAfterNestedObjects_isFound() {
    Channel channel =
        channel(
            """
            {"name":"\\"type\\":1","permission_overwrites":[{"id":"1","type":1,"allow":"0"}],
             "x":{"type":3},"id":"5","type":2}
            """);

    assertThat(channel).isInstanceOf(GuildChannel.class);
    assertThat(channel.id()).isEqualTo(ChannelId.of("5"));
  }

  @Test
  void answer_textualKind_isFound() {
    byte[] json = "{\"id\":\"i\",\"channel_id\":\"2\",\"kind\":\"pc\"}".getBytes(UTF_8);

    assertThat(ActivityLocation.codec().decode(json)).isInstanceOf(PrivateActivityLocation.class);
  }

  @Test
  void component_nestedInKnownOnes_keepsUnknownOnes() {
    String json =
        "{\"type\":17,\"id\":1,\"components\":[{\"type\":1,\"id\":2,\"components\":"
            + "[{\"type\":99,\"id\":3,\"wave\":{\"a\":[]}}]},{\"type\":98,\"id\":4}]}";

    Component component = Component.codec().decode(json.getBytes(UTF_8));

    assertThat(component).isInstanceOf(ContainerComponent.class);
    byte[] written = Component.codec().encode(component);
    assertThat(JsonTrees.losses(tree(json.getBytes(UTF_8)), tree(written))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"choices\":[{\"name\":\"a\",\"value\":1},{\"name\":\"b\",\"value\":-9007199254740991}]}",
        "{\"choices\":[{\"name\":\"a\",\"value\":1},{\"name\":\"b\",\"value\":2.5}]}",
        "{\"choices\":[{\"name\":\"a\",\"value\":\"1\"},{\"name\":\"b\",\"value\":\"x\"}]}",
        "{\"choices\":[]}"
      })
  void choices_thatDoNotSayTheirKind_areReadByTheirValues(String json) {
    Codec<AutocompleteChoicesRequest> codec = AutocompleteChoicesRequest.codec();

    byte[] written = codec.encode(codec.decode(json.getBytes(UTF_8)));

    assertThat(JsonTrees.differences(tree(json.getBytes(UTF_8)), tree(written))).isEmpty();
  }

  @Test
  void choices_asText_stayText() {
    byte[] json = "{\"choices\":[{\"name\":\"a\",\"value\":\"5\"}]}".getBytes(UTF_8);

    assertThat(AutocompleteChoicesRequest.codec().decode(json))
        .isInstanceOf(StringChoicesRequest.class);
  }

  private static Channel channel(String json) {
    return Channel.codec().decode(json.getBytes(UTF_8));
  }

  private static JsonNode tree(byte[] json) {
    return Json.standard().parse(json);
  }
}
