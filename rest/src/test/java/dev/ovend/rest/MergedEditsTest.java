package dev.ovend.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Body;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import dev.ovend.core.Token;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MergedEditsTest {

  private static final Response DONE = Response.of(200, Headers.none(), new byte[0]);

  private final BatchRoutes routes = new BatchRoutes(InstantSource.system());
  private final MergedEdits edits = new MergedEdits(member(1, "{}").lane());

  @Test
  void known_editMadeBeforeOneThatWasSent_isAsIfItHadGoneWithIt() {
    sent(member(8, "{\"content\":\"8\",\"flags\":4}"));

    assertThat(edits.known(member(7, "{\"content\":\"7\"}").member()))
        .isEqualTo(new BatchOutcome.Answered(DONE));
    assertThat(edits.known(member(9, "{\"content\":\"9\"}").member())).isNull();
    assertThat(edits.known(member(7, "{}").member())).isNull();
  }

  @Test
  void request_editMadeBeforeOneThatWasSent_keepsOnlyWhatThatDidNotSet() {
    sent(member(8, "{\"content\":\"8\"}"));

    assertThat(body(member(7, "{\"content\":\"7\",\"embeds\":[]}"))).isEqualTo("{\"embeds\":[]}");
    assertThat(
            body(
                member(7, "{\"content\":\"7\",\"allowed_mentions\":{},\"embeds\":[]}"),
                member(9, "{\"flags\":4}")))
        .isEqualTo("{\"embeds\":[],\"flags\":4}");
  }

  @Test
  void request_oneEdit_isSentAsItIs() {
    Edit edit = member(1, "{ \"content\" : \"1\" }");

    assertThat(edits.request(List.of(edit.member()))).isSameAs(edit.member().request());
  }

  @Test
  void request_failedBefore_setsNothing() {
    Edit failed = member(8, "{\"content\":\"8\"}");
    edits.outcomes(List.of(failed.member()), Response.of(403, Headers.none(), new byte[0]));

    assertThat(edits.known(member(7, "{\"content\":\"7\"}").member())).isNull();
  }

  private void sent(Edit edit) {
    assertThat(edits.outcomes(List.of(edit.member()), DONE).apply(edit.member()))
        .isEqualTo(new BatchOutcome.Answered(DONE));
  }

  private String body(Edit... all) {
    Request request = edits.request(Arrays.stream(all).map(Edit::member).toList());
    return new String(((Body.Bytes) request.body()).content(), UTF_8);
  }

  private record Edit(BatchMember member, BatchEntry.Key lane) {}

  private Edit member(long id, String json) {
    Request request =
        Request.of(Target.parse(HttpMethod.PATCH, "/channels/1/messages/2"), Token.none())
            .withBody(Body.json(json));
    CallRun run =
        new CallRun(
            id,
            request.route(),
            Settings.of(Settings.DEFAULTS),
            new CallRun.Mode(false, false, Idempotency.IDEMPOTENT, false),
            0);
    BatchEntry entry = Objects.requireNonNull(routes.entry(run, request));
    return new Edit(new BatchMember(run, request, entry, 0), entry.lane());
  }
}
