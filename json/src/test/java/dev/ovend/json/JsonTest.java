package dev.ovend.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ovend.core.DecodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

  private final Json json = Json.standard();

  record User(String id, String name) {}

  record Guild(String id, List<User> members) {}

  @Test
  void decode_ownRecord_ignoresUnknownFields() {
    User user = json.decode(bytes("{'id':'1','name':'ann','new':true}"), User.class);

    assertThat(user).isEqualTo(new User("1", "ann"));
  }

  @Test
  void decode_wrongType_namesThePathAndNotTheContent() {
    byte[] body = bytes("{'id':'1','members':[{'id':'1'},{'id':{'secret':'hunter2'}}]}");

    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> json.decode(body, Guild.class))
        .satisfies(e -> assertThat(e.jsonPath()).isEqualTo("$.members[1].id"))
        .withMessageContaining("Guild: the JSON at $.members[1].id does not fit")
        .withMessageNotContaining("hunter2");
  }

  @Test
  void parse_malformed_namesThePlaceAndNotTheContent() {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> json.parse(bytes("{'token': hunter2}")))
        .withMessageContaining("malformed JSON at line 1, column")
        .withMessageContaining("18 bytes")
        .withMessageNotContaining("hunter2")
        .withNoCause();
  }

  @Test
  void parse_empty_isRefused() {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> json.parse(new byte[0]))
        .withMessageContaining("0 bytes");
  }

  @Test
  void parse_twoValues_isRefused() {
    assertThatExceptionOfType(DecodingException.class).isThrownBy(() -> json.parse(bytes("{} {}")));
  }

  @Test
  void parse_nestedTooDeep_isRefused() {
    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> json.parse(bytes("[".repeat(10_000) + "]".repeat(10_000))));
  }

  @Test
  void encode_map_writesUtf8() {
    assertThat(new String(json.encode(Map.of("content", "grüße 🚀")), UTF_8))
        .isEqualTo("{\"content\":\"grüße 🚀\"}");
  }

  @Test
  void encode_jsonText_isTakenAsItIs() {
    assertThat(json.encode("{ \"content\": \"hi\" }")).isEqualTo(bytes("{ 'content': 'hi' }"));
  }

  @Test
  void encode_textThatIsNoJson_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.encode("hello"))
        .withMessageContaining("json: malformed JSON at line 1");
  }

  @Test
  void encode_classWithACycle_isRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.encode(new Cycle()))
        .withMessageContaining("Cycle");
  }

  @Test
  void of_ownMapper_isUsed() {
    Json own = Json.of(JsonMapper.builder().build());

    assertThat(own.decode(bytes("{'id':'1','name':'ann'}"), User.class).name()).isEqualTo("ann");
  }

  public static final class Cycle {
    public Cycle self() {
      return this;
    }

    public Cycle getSelf() {
      return this;
    }
  }

  private static byte[] bytes(String text) {
    return text.replace('\'', '"').getBytes(UTF_8);
  }

  @Test
  void decode_hugeNameThatDoesNotFit_isCutInTheMessage() {
    byte[] json = ("{\"" + "k\\n".repeat(49_000) + "\":[{}]}").getBytes(UTF_8);

    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> Json.standard().decode(json, Numbered.class))
        .satisfies(e -> {
          assertThat(e.getMessage()).hasSizeLessThan(600).doesNotContain("\n");
          assertThat(e.jsonPath()).hasSizeLessThan(100).doesNotContain("\n");
        });
  }

  private static final class Numbered extends HashMap<String, Integer> {
    private static final long serialVersionUID = 1;
  }
}
