package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Body;
import dev.ovend.core.ContentSource;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Part;
import dev.ovend.core.Request;
import dev.ovend.core.Target;
import dev.ovend.core.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NonceTest {

  private static Request request(Body body) {
    Target target = Target.parse(HttpMethod.POST, "/channels/1/messages");
    return Request.of(target, Token.none()).withBody(body);
  }

  private static Idempotency effective(Body body) {
    return Nonce.effective(request(body));
  }

  private static String guarded(String json) {
    Body.Bytes body = (Body.Bytes) Nonce.guard(request(Body.json(json))).body();
    return new String(body.content(), StandardCharsets.UTF_8);
  }

  @Test
  void guard_message_getsANonceThatIsEnforced() {
    assertThat(guarded("{\"content\":\"x\"}"))
        .matches("\\{\"nonce\":\"[0-9a-z]{1,25}\",\"enforce_nonce\":true,\"content\":\"x\"}");
    assertThat(guarded(" { }")).matches(" \\{\"nonce\":\"[0-9a-z]+\",\"enforce_nonce\":true }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"content\":\"x\",\"nonce\":1}",
        "{\"nonce\":\"n\",\"enforce_nonce\":false}",
        "{\"nonce\":",
        "[1]",
        "\"text\"",
        ""
      })
  void guard_ownNonceOrNoObject_staysAsItIs(String json) {
    assertThat(guarded(json)).isEqualTo(json);
  }

  @Test
  void guard_files_changesThePayloadOnly() throws IOException {
    Part file = Part.file(0, "a.txt", ContentSource.of(new byte[3]));
    Body body = Body.multipart(List.of(Part.payload("{}".getBytes(StandardCharsets.UTF_8)), file));

    Body.Multipart guarded = (Body.Multipart) Nonce.guard(request(body)).body();

    assertThat(guarded.parts()).hasSize(2).endsWith(file);
    byte[] payload = guarded.parts().getFirst().content().open().readAllBytes();
    assertThat(new String(payload, StandardCharsets.UTF_8)).startsWith("{\"nonce\":");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"nonce\":\"n\",\"enforce_nonce\":true}",
        "{\"enforce_nonce\": true, \"nonce\": 0}",
        "{\"nonce\":null,\"nonce\":\"n\",\"enforce_nonce\":true}"
      })
  void effective_nonceThatIsEnforced_isGuarded(String json) {
    assertThat(effective(Body.json(json))).isEqualTo(Idempotency.GUARDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"content\":\"x\"}",
        "{\"nonce\":\"n\"}",
        "{\"nonce\":\"n\",\"enforce_nonce\":false}",
        "{\"nonce\":null,\"enforce_nonce\":true}",
        "{\"nonce\":\"\",\"enforce_nonce\":true}",
        "{\"nonce\":\"n\",\"nonce\":null,\"enforce_nonce\":true}",
        "{\"enforce_nonce\":true}"
      })
  void effective_noNonceThatIsEnforced_isUnsafe(String json) {
    assertThat(effective(Body.json(json))).isEqualTo(Idempotency.UNSAFE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"nonce\":null,\"content\":\"x\"}",
        "{\"content\":\"x\",\"enforce_nonce\":false}"
      })
  void guard_whatStandsForNoNonce_isReplaced(String json) {
    assertThat(guarded(json))
        .containsOnlyOnce("\"nonce\":\"")
        .containsOnlyOnce("\"enforce_nonce\":true")
        .contains("\"content\":\"x\"");
  }

  @Test
  void guard_fileNamedAsThePayload_isNotRead() {
    ContentSource source = ContentSource.once(new ByteArrayInputStream(new byte[] {'{', '}'}));
    Part file = Part.file("payload_json", "a.json", "application/json", source);
    Request request = request(Body.multipart(List.of(file)));

    assertThat(Nonce.guard(request)).isSameAs(request);
    assertThat(Nonce.effective(request)).isEqualTo(Idempotency.UNSAFE);
    assertThat(source.replayable()).isTrue();
  }

  @Test
  void effective_noPayload_isUnsafe() {
    Part file = Part.file(0, "a.txt", ContentSource.of(new byte[3]));
    Part field = Part.field("content", "x");

    assertThat(effective(Body.empty())).isEqualTo(Idempotency.UNSAFE);
    assertThat(effective(Body.multipart(List.of(file, field)))).isEqualTo(Idempotency.UNSAFE);
  }

  @Test
  void guard_filesOnly_getAPayload() {
    Part file = Part.file(0, "a.txt", ContentSource.of(new byte[3]));
    Request bare = request(Body.multipart(List.of(file)));

    assertThat(Nonce.effective(Nonce.guard(bare))).isEqualTo(Idempotency.GUARDED);
    assertThat(Nonce.guard(bare).body())
        .isInstanceOfSatisfying(
            Body.Multipart.class,
            form ->
                assertThat(form.parts())
                    .extracting(Part::name)
                    .containsExactly("payload_json", "files[0]"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /users/@me, SAFE",
    "PATCH, /channels/1/messages/2, IDEMPOTENT",
    "POST, /guilds/1/channels, UNSAFE",
    "POST, /nothing/known, UNSAFE",
    "PUT, /nothing/known, IDEMPOTENT"
  })
  void effective_otherRequests_areAsTheirOperationHasIt(
      HttpMethod method, String path, Idempotency expected) {
    Request other = Request.of(Target.parse(method, path), Token.none());

    assertThat(Nonce.effective(other)).isEqualTo(expected);
  }
}
