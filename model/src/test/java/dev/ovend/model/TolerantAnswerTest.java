package dev.ovend.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.DecodingException;
import dev.ovend.json.Codec;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TolerantAnswerTest {

  static List<String> names() {
    return Schemas.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void codec_ofEveryType_readsAndWritesAnUnknownField(String name) {
    @SuppressWarnings("unchecked") // What a codec read, it can write.
    Codec<Object> codec = (Codec<Object>) Objects.requireNonNull(KnownSchemas.type(name));
    Object value;
    try {
      value = codec.decode("{\"a new field\":{\"x\":[1.50,\"}\",null]}}".getBytes(UTF_8));
    } catch (DecodingException e) {
      assertThat(e.getMessage()).contains("(expected: a known ");
      return;
    }

    byte[] written = codec.encode(value);

    assertThat(written).asString(UTF_8).contains("\"a new field\":{\"x\":[1.50,\"}\",null]}");
    assertThat(codec.decode(written)).isEqualTo(value);
    assertThat(value.toString()).doesNotContain("1.50");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                          | false | false",
        "{\"premium_subscriber\":null}                               | true  | false",
        "{\"premium_subscriber\":null,\"guild_connections\":null}    | true  | true",
        "{\"premium_subscriber\":{\"x\":1},\"guild_connections\":[]} | true  | true",
        "{\"premium_subscriber\":true,\"guild_connections\":false}   | true  | false"
      })
  void roleTags_presence_isTheValue(String json, boolean subscriber, boolean connections) {
    RoleTags tags = RoleTags.codec().decode(json.getBytes(UTF_8));

    assertThat(tags.premiumSubscriber()).isEqualTo(subscriber);
    assertThat(tags.guildConnections()).isEqualTo(connections);
    assertThat(RoleTags.codec().decode(RoleTags.codec().encode(tags))).isEqualTo(tags);
  }

  @Test
  void user_idAsNumberAndBitsAsText_isRead() {
    User user =
        User.codec()
            .decode(
                "{\"id\":80351110224678912,\"username\":1,\"public_flags\":\"64\"}"
                    .getBytes(UTF_8));

    assertThat(user.id()).isEqualTo(UserId.of("80351110224678912"));
    assertThat(user.username()).isEqualTo("1");
    assertThat(user.publicFlags()).isEqualTo(UserFlags.of(64));
  }
}
