package dev.ovend.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ovend.simulator.SimulatorBuilder;
import discord4j.common.GitProperties;
import discord4j.common.ReactorResources;
import discord4j.common.util.Snowflake;
import discord4j.discordjson.Id;
import discord4j.discordjson.json.MemberData;
import discord4j.discordjson.json.MessageCreateRequest;
import discord4j.discordjson.json.MessageData;
import discord4j.discordjson.json.MessageEditRequest;
import discord4j.discordjson.json.MessageReferenceData;
import discord4j.discordjson.json.ReactionData;
import discord4j.discordjson.json.UserData;
import discord4j.rest.RestClient;
import discord4j.rest.RestClientBuilder;
import discord4j.rest.entity.RestChannel;
import discord4j.rest.entity.RestMessage;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.util.MultipartRequest;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.resources.ConnectionProvider;

/** The REST client of Discord4J: it always calls discord.com, so its HTTP client takes a detour. */
@Timeout(90)
class Discord4jTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Stage stage = new Stage(SimulatorBuilder::tls);
  private final ConnectionProvider connections = ConnectionProvider.create("interop");
  private RestClient client;
  private RestChannel talk;
  private RestChannel past;

  @BeforeEach
  void connect() throws Exception {
    SslContext trust =
        SslContextBuilder.forClient().trustManager(stage.discord.certificate()).build();
    ReactorResources resources =
        ReactorResources.builder()
            .httpClient(
                ReactorResources.newHttpClient(connections)
                    .resolver(new Detour(stage.discord.port()))
                    .secure(spec -> spec.sslContext(trust)))
            .build();
    client =
        RestClientBuilder.createRest(stage.discord.token()).setReactorResources(resources).build();
    talk = client.getChannelById(Snowflake.of(stage.talk));
    past = client.getChannelById(Snowflake.of(stage.past));
  }

  @AfterEach
  void disconnect() {
    connections.disposeLater().block(PATIENCE);
    stage.close();
  }

  @Test
  void discord4j_wholeDay_meetsNothingButDiscord() throws Exception {
    String version = GitProperties.getProperties().getProperty(GitProperties.APPLICATION_VERSION);
    Figures figures = stage.figures("Discord4J " + version);

    List<MessageData> sent = send();
    change(sent);
    react(sent.getFirst());
    read();
    delete(sent);
    fail();

    stage.proveEnd();
    // Adding and taking back share a bucket; the first answer to taking back is what says so.
    figures.proveRefusedAtMostOnce(Figures.UNREACT);
    figures.print();
  }

  private List<MessageData> send() {
    List<MessageData> sent =
        all(Flux.fromIterable(Stage.texts()).flatMapSequential(talk::createMessage));
    assertThat(sent).extracting(MessageData::content).isEqualTo(Stage.texts());
    return sent;
  }

  private void change(List<MessageData> sent) {
    MessageData edited =
        done(
            message(sent.getFirst())
                .edit(MessageEditRequest.builder().contentOrNull("edited").build()));
    assertThat(edited.content()).isEqualTo("edited");
    assertThat(edited.editedTimestamp()).isPresent();
    MessageData reply =
        done(
            talk.createMessage(
                MessageCreateRequest.builder()
                    .content("a reply")
                    .messageReference(
                        MessageReferenceData.builder().messageId(sent.get(1).id()).build())
                    .build()));
    assertThat(reply.type()).isEqualTo(19);
    assertThat(reply.referencedMessage().get().orElseThrow().content()).isEqualTo("message 2");
    MessageCreateRequest text = MessageCreateRequest.builder().content("a file").build();
    MessageData file =
        done(
            talk.createMessage(
                MultipartRequest.ofRequest(text)
                    .addFile(Stage.FILE, new ByteArrayInputStream(Stage.FILE_BYTES))));
    assertThat(file.attachments())
        .singleElement()
        .satisfies(attachment -> assertThat(attachment.filename()).isEqualTo(Stage.FILE));
  }

  private void react(MessageData first) {
    RestMessage message = message(first);
    run(message.createReaction(Stage.EMOJI));
    run(message.createReaction("🎉"));
    assertThat(
            all(
                client
                    .getChannelService()
                    .getReactions(stage.talk, first.id().asLong(), Stage.EMOJI, Map.of())))
        .extracting(UserData::id)
        .containsExactly(Id.of(stage.bot()));
    assertThat(reactions(message)).containsExactly(Stage.EMOJI, "🎉");
    run(message.deleteOwnReaction(Stage.EMOJI));
    assertThat(reactions(message)).containsExactly("🎉");
  }

  private void read() {
    assertThat(all(past.getMessagesBefore(Snowflake.of(Long.MAX_VALUE))))
        .extracting(message -> message.id().asLong())
        .isEqualTo(stage.newestFirst());
    assertThat(all(past.getMessagesAfter(Snowflake.of(0))))
        .extracting(message -> message.id().asLong())
        .containsExactlyInAnyOrderElementsOf(stage.history);
    List<MemberData> members = all(client.getGuildById(Snowflake.of(stage.guild)).getMembers());
    stage.proveMembers(members.stream().map(member -> member.user().id().asLong()).toList());
  }

  private void delete(List<MessageData> sent) {
    run(Flux.fromIterable(sent.subList(2, 7)).flatMap(one -> message(one).delete("tidy")).then());
    run(
        Flux.fromIterable(stage.history.subList(0, 2))
            .flatMap(id -> past.message(Snowflake.of(id)).delete("tidy"))
            .then());
  }

  private void fail() {
    RestMessage others = past.message(Snowflake.of(stage.history.getLast()));
    MessageEditRequest edit = MessageEditRequest.builder().contentOrNull("mine").build();
    proveError(talk.message(Snowflake.of(Stage.UNKNOWN_ID)).getData(), 404, 10008);
    proveError(others.edit(edit), 403, 50005);
    proveError(talk.createMessage(MessageCreateRequest.builder().build()), 400, 50006);
    proveError(talk.createMessage("x".repeat(2001)), 400, 50035);
  }

  private static void proveError(Mono<?> call, int status, int code) {
    ClientException error = catchThrowableOfType(ClientException.class, () -> call.block(PATIENCE));
    assertThat(error.getStatus().code()).isEqualTo(status);
    assertThat(error.getErrorResponse().orElseThrow().getFields()).containsEntry("code", code);
  }

  private static List<String> reactions(RestMessage message) {
    List<ReactionData> reactions = done(message.getData()).reactions().toOptional().orElseThrow();
    return reactions.stream().map(reaction -> reaction.emoji().name().orElseThrow()).toList();
  }

  private RestMessage message(MessageData data) {
    return talk.message(Snowflake.of(data.id()));
  }

  private static void run(Mono<Void> call) {
    call.block(PATIENCE);
  }

  private static <T> T done(Mono<T> call) {
    return Objects.requireNonNull(call.block(PATIENCE));
  }

  private static <T> List<T> all(Flux<T> calls) {
    return done(calls.collectList());
  }
}
