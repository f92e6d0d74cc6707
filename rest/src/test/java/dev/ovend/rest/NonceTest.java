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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NonceTest {

  private static Request request(Body body) {
    Target target = Target.parse(HttpMethod.POST, "/channels/1/messages");
    return Request.of(target, Token.none()).withBody(body);
  }

  private static Idempotency effective(Body body) {
    return Nonce.effective(new Plan(request(body), Idempotency.GUARDED, List.of()));
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
  @ValueSource(strings = {"{\"content\":\"x\",\"nonce\":1}", "[1]", "\"text\"", ""})
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

  @Test
  void effective_whatCanBeGuarded_isGuarded() {
    assertThat(effective(Body.json("{\"content\":\"x\"}"))).isEqualTo(Idempotency.GUARDED);
    assertThat(effective(Body.json("{\"nonce\":\"n\",\"enforce_nonce\":true}")))
        .isEqualTo(Idempotency.GUARDED);
  }

  @Test
  void effective_nonceThatIsNotEnforced_isUnsafe() {
    assertThat(effective(Body.json("{\"nonce\":\"n\"}"))).isEqualTo(Idempotency.UNSAFE);
    assertThat(effective(Body.json("{\"nonce\":\"n\",\"enforce_nonce\":false}")))
        .isEqualTo(Idempotency.UNSAFE);
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

    assertThat(effective(bare.body())).isEqualTo(Idempotency.GUARDED);
    assertThat(Nonce.guard(bare).body())
        .isInstanceOfSatisfying(
            Body.Multipart.class,
            form ->
                assertThat(form.parts())
                    .extracting(Part::name)
                    .containsExactly("payload_json", "files[0]"));
  }

  @Test
  void effective_otherClasses_stay() {
    Plan safe = new Plan(request(Body.empty()), Idempotency.SAFE, List.of());

    assertThat(Nonce.effective(safe)).isEqualTo(Idempotency.SAFE);
    assertThat(Nonce.effective(safe.withIdempotency(Idempotency.GUARDED)))
        .isEqualTo(Idempotency.GUARDED);
  }
}
