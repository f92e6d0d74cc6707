package dev.ovend.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.json.Codec;
import dev.ovend.json.Scalars;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SecretsTest {

  private static final String SECRET = "hunter2-of-all-things";

  private static final Map<Class<?>, List<String>> ANSWERS =
      Map.of(
          CurrentUser.class, List.of("email"),
          IncomingWebhook.class, List.of("token", "url"),
          OpenIdUserInfo.class, List.of("email"),
          ProvisionalToken.class, List.of("access_token", "id_token", "refresh_token"),
          VoiceState.class, List.of("session_id"));

  private static final Map<Class<?>, List<String>> REQUESTS =
      Map.of(
          AddRecipientRequest.class, List.of("access_token"),
          AddMemberRequest.class, List.of("access_token"),
          CreateOrJoinLobbyRequest.class, List.of("secret"),
          CreateProvisionalTokenRequest.class, List.of("client_secret", "external_auth_token"),
          UnmergeProvisionalAccountRequest.class, List.of("client_secret", "external_auth_token"));

  static Stream<Arguments> secrets() {
    return Stream.of(ANSWERS, REQUESTS)
        .flatMap(types -> types.entrySet().stream())
        .flatMap(type -> type.getValue().stream().map(field -> Arguments.of(type.getKey(), field)));
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void toString_secret_isMasked(Class<?> type, String field) {
    Codec<Object> codec = Models.codec(type);
    byte[] json = ("{\"" + field + "\":\"" + SECRET + "\"}").getBytes(UTF_8);

    Object value = codec.decode(json);

    assertThat(codec.encode(value)).asString(UTF_8).contains(SECRET);
    assertThat(value.toString()).doesNotContain(SECRET);
    if (value instanceof Record) {
      assertThat(value.toString()).contains("=***").startsWith(type.getSimpleName() + "[");
    }
  }

  @Test
  void toString_secretThatIsAbsent_isNull() {
    IncomingWebhook webhook = IncomingWebhook.codec().decode("{\"name\":\"a\"}".getBytes(UTF_8));

    assertThat(webhook.toString()).contains("token=null, url=null").contains("name=a");
  }

  @Test
  void toString_secretInside_isMasked() {
    byte[] json =
        ("[{\"type\":1,\"token\":\"" + SECRET + "\"},{\"type\":77,\"token\":\"" + SECRET + "\"}]")
            .getBytes(UTF_8);

    List<Webhook> webhooks = Scalars.list(Webhook.codec()).decode(json);

    assertThat(webhooks.toString()).doesNotContain(SECRET).contains("token=***");
  }

  @Test
  void toString_accessTokens_areNotShown() {
    CreateDmRequest request = new CreateDmRequest().accessTokens(List.of(SECRET));

    assertThat(request.toString()).doesNotContain(SECRET);
    assertThat(request.toJson()).asString(UTF_8).contains(SECRET);
  }

  @Test
  void components_thatSoundLikeSecrets_areKnown() {
    Pattern secret = Pattern.compile("(?i).*(token|secret|password|email|session)s?(id)?");
    for (Class<?> type : Models.all()) {
      if (type.isRecord()) {
        List<String> hidden = ANSWERS.getOrDefault(type, List.of());
        assertThat(type.getRecordComponents())
            .as(type.getSimpleName())
            .filteredOn(component -> component.getType() == String.class)
            .extracting(RecordComponent::getName)
            .filteredOn(name -> secret.matcher(name).matches())
            .allSatisfy(name -> assertThat(hidden).contains(snake(name)));
      }
    }
    assertThat(Arrays.asList("token", "sessionId", "accessToken", "email"))
        .allMatch(name -> secret.matcher(name).matches());
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
