package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

  private static final Target TARGET =
      Target.of(HttpMethod.POST, "/webhooks/{id}/{token}", 1, RouteTest.WEBHOOK_TOKEN);

  private final Request request = Request.of(TARGET, BearerToken.of("secret"));

  @Test
  void of_targetAndToken_hasNothingElse() {
    assertThat(request.target()).isSameAs(TARGET);
    assertThat(request.route()).isSameAs(TARGET.route());
    assertThat(request.token()).isEqualTo(BearerToken.of("secret"));
    assertThat(request.headers()).isEqualTo(Headers.none());
    assertThat(request.body()).isSameAs(Body.empty());
  }

  @Test
  void with_eachChange_keepsTheRestAndTheOriginal() {
    Target elsewhere = Target.parse(HttpMethod.GET, "/gateway");
    Request changed =
        request
            .withHeader("X-Audit-Log-Reason", "spam")
            .withBody(Body.json("{}"))
            .withToken(Token.none())
            .withTarget(elsewhere);

    assertThat(changed.target()).isSameAs(elsewhere);
    assertThat(changed.token()).isSameAs(Token.none());
    assertThat(changed.headers().first("x-audit-log-reason")).isEqualTo("spam");
    assertThat(changed.body()).isEqualTo(Body.json("{}"));
    assertThat(request.headers().size()).isZero();
    assertThat(request.target()).isSameAs(TARGET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "AUTHORIZATION",
        "authorization",
        "Connection",
        "Content-Length",
        "CONTENT-TYPE",
        "Expect",
        "Host",
        "Transfer-Encoding",
        "Upgrade",
        "User-Agent"
      })
  void withHeader_reserved_isRefusedInAnyCase(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.withHeader(name, "x"))
        .withMessage(
            "header %s: set by Ovend itself (expected: the token, the body or the client's"
                + " settings to decide it)",
            name);
  }

  @Test
  void withHeader_malformed_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.withHeader("X-A", "a\r\nb"))
        .withMessageStartingWith("header X-A: character U+000D");
  }

  @Test
  void toString_always_showsTheRouteAndNoSecret() {
    assertThat(request).hasToString("POST /webhooks/{webhook.id}/{webhook.token} #1");
  }
}
