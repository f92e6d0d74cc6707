package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class BodyTest {

  @Test
  void empty_always_isTheSame() {
    assertThat(Body.empty()).isSameAs(Body.empty()).hasToString("Body[empty]");
  }

  @Test
  void json_text_isUtf8() {
    Body.Bytes body = (Body.Bytes) Body.json("{\"ü\":1}");

    assertThat(body.contentType()).isEqualTo("application/json");
    assertThat(body.content()).asString(StandardCharsets.UTF_8).isEqualTo("{\"ü\":1}");
    assertThat(body).isEqualTo(Body.json("{\"ü\":1}".getBytes(StandardCharsets.UTF_8)));
    assertThat(body).hasToString("Body[application/json, 8 bytes]");
  }

  @Test
  void form_fields_areEncodedInOrder() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("grant_type", "client_credentials");
    fields.put("scope", "a&b=c ü");
    Body.Bytes body = (Body.Bytes) Body.form(fields);

    assertThat(body.contentType()).isEqualTo("application/x-www-form-urlencoded");
    assertThat(body.content())
        .asString(StandardCharsets.US_ASCII)
        .isEqualTo("grant_type=client_credentials&scope=a%26b%3Dc+%C3%BC");
    assertThat(body.toString()).doesNotContain("client_credentials");
  }

  @Test
  void form_noField_isEmptyButHasItsType() {
    assertThat(Body.form(Map.of())).hasToString("Body[application/x-www-form-urlencoded, 0 bytes]");
  }

  @Test
  void multipart_listChangedAfterwards_doesNotChange() {
    List<Part> parts = new ArrayList<>(List.of(Part.field("a", "1")));
    Body.Multipart made = (Body.Multipart) Body.multipart(parts);
    Body.Multipart constructed = new Body.Multipart(parts);
    parts.clear();

    assertThat(made.parts()).hasSize(1);
    assertThat(constructed.parts()).hasSize(1);
  }

  @Test
  void multipart_noPart_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Body.multipart(List.of()))
        .withMessage("multipart: no part (expected: at least one)");
    assertThatIllegalArgumentException().isThrownBy(() -> new Body.Multipart(List.of()));
  }

  @Test
  void multipart_twoPartsOfOneName_isRefused() {
    List<Part> twins = List.of(Part.field("a", "1"), Part.field("a", "2"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Body.multipart(twins))
        .withMessage("multipart: two parts named a (expected: different names)");
    assertThatIllegalArgumentException().isThrownBy(() -> new Body.Multipart(twins));
  }

  @Test
  void toString_multipart_showsPartNamesOnly() {
    assertThat(Body.multipart(List.of(Part.field("a", "secret"))).toString())
        .isEqualTo("Multipart[parts=[a]]");
  }

  @Test
  void equals_typeAndContent_decide() {
    EqualsVerifier.forClass(Body.Bytes.class).withNonnullFields("contentType", "content").verify();
    EqualsVerifier.forClass(Body.Multipart.class)
        .withNonnullFields("parts")
        .withPrefabValues(List.class, List.of(Part.field("a", "1")), List.of(Part.field("b", "2")))
        .verify();
  }
}
