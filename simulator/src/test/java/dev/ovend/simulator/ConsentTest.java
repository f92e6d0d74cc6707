package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user is asked, and where the browser goes. */
class ConsentTest {

  private final Simulator simulator = Simulator.start();
  private final World world = simulator.world();
  private final long user = world.addUser("ann");
  private final String good =
      "https://discord.com/oauth2/authorize?response_type=code&client_id="
          + Json.id(world.botIds().getFirst())
          + "&redirect_uri=http%3A%2F%2Flocalhost%2Fback&scope=identify&code_challenge=x"
          + "&code_challenge_method=S256";

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void authorize_withoutState_returnsTheCodeAlone() {
    assertThat(simulator.authorize(URI.create(good), user).toString())
        .matches("http://localhost/back\\?code=[A-Za-z]{30}");
  }

  @Test
  void decline_always_returnsTheErrorWithTheState() {
    assertThat(simulator.decline(URI.create(good + "&state=a%26b")).toString())
        .startsWith("http://localhost/back?error=access_denied&error_description=The+resource")
        .endsWith("&state=a%26b");
  }

  @ParameterizedTest
  @CsvSource({
    "response_type=code, response_type=token, response_type: token (expected: code)",
    "response_type=code, x=y, response_type: missing (expected: code)",
    "client_id=, client_id=1, (expected: the id of a bot of this world)",
    "http%3A%2F%2Flocalhost, back, redirect_uri: back%2Fback (expected: an absolute URI)",
    "scope=identify, scope=+, (expected: at least one scope)",
    "method=S256, method=plain, code_challenge_method: plain (expected: S256)",
    "code_challenge_method=S256, x=y, code_challenge_method: missing (expected: S256)",
  })
  void authorize_wrongQuestion_failsAsThePageWould(String from, String to, String message) {
    URI uri = URI.create(good.replace(from, to));

    assertThatThrownBy(() -> simulator.authorize(uri, user))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message.replace("%2F", "/"));
    assertThatThrownBy(() -> simulator.decline(uri)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void authorize_unknownUser_fails() {
    assertThatThrownBy(() -> simulator.authorize(URI.create(good), 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("user: 5 (expected: the id of one in this world)");
  }

  @Test
  void clientSecret_ofNoBot_fails() {
    assertThatThrownBy(() -> simulator.clientSecret(user))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("applicationId: " + Json.id(user) + " (expected: the id of a bot)");
  }

  @Test
  void toString_always_hidesStateAndChallenge() {
    Consent consent = Consent.of(URI.create(good + "&state=secret"), world.state().users());

    assertThat(consent.toString())
        .contains("identify")
        .doesNotContain("secret")
        .doesNotContain("x");
  }
}
