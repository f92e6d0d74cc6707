package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.HttpMethod;
import dev.ovend.core.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourcesTest {

  @ParameterizedTest
  @CsvSource({
    "/channels/1, /channels/1",
    "/channels/1/messages/2, /channels/1/messages/2",
    "/channels/1/messages/2/reactions/x/@me, /channels/1/messages/2",
    "/guilds/1/bans/2, /guilds/1/bans/2",
    "/webhooks/1/token/messages/2, /webhooks/1/token/messages/2",
    "/webhooks/1/token/messages/@original, /webhooks/1/token/messages/@original"
  })
  void of_messageBanOrChannel_isItsPath(String path, String resource) {
    assertThat(Resources.of(Target.parse(HttpMethod.GET, path))).isEqualTo(resource);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/channels/1/messages",
        "/channels/1/messages/bulk-delete",
        "/channels/1/messages/pins",
        "/channels/1/typing",
        "/guilds/1",
        "/guilds/1/bans",
        "/webhooks/1",
        "/webhooks/1/token",
        "/users/@me"
      })
  void of_anythingElse_isNothing(String path) {
    assertThat(Resources.of(Target.parse(HttpMethod.GET, path))).isNull();
  }

  @Test
  void of_queryAndMethod_doNotMatter() {
    assertThat(Resources.of(Target.parse(HttpMethod.DELETE, "/channels/1?x=2")))
        .isEqualTo("/channels/1");
  }
}
