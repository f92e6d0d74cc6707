package dev.ovend.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDAInfo;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.requests.restaction.pagination.PaginationAction;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A shard manager of JDA: it asks for the gateway, connects to it, and speaks HTTP. */
@Timeout(90)
class JdaTest {

  private Gateway gateway;
  private Stage stage;
  private ShardManager shards;
  private JDA jda;
  private TextChannel talk;
  private TextChannel past;

  @BeforeEach
  void connect() throws Exception {
    gateway = Gateway.open();
    stage = new Stage(builder -> builder.gateway(gateway.url()));
    gateway.show(stage.discord.uri());
    shards =
        DefaultShardManagerBuilder.createLight(stage.discord.token())
            .setRestConfig(new RestConfig().setBaseUrl(stage.discord.uri() + "/"))
            .setCompression(Compression.NONE)
            .setUseShutdownNow(true)
            .build();
    jda = shards.getShards().getFirst().awaitReady();
    talk = Objects.requireNonNull(jda.getTextChannelById(stage.talk));
    past = Objects.requireNonNull(jda.getTextChannelById(stage.past));
  }

  @AfterEach
  void disconnect() throws Exception {
    shards.shutdown();
    assertThat(jda.awaitShutdown(Duration.ofSeconds(10))).isTrue();
    gateway.close();
    stage.close();
    assertThat(gateway.failures).isEmpty();
  }

  @Test
  void jda_wholeDay_meetsNothingButDiscord() throws Exception {
    Figures figures = stage.figures("JDA " + JDAInfo.VERSION);

    List<Message> sent = send();
    change(sent);
    react(sent.getFirst());
    readHistory();
    readMembers();
    delete(sent);
    fail();

    stage.proveEnd();
    // Adding and taking back share a bucket; the first answer to taking back is what says so.
    figures.proveRefusedAtMostOnce(Figures.UNREACT);
    figures.print();
  }

  private List<Message> send() {
    List<CompletableFuture<Message>> sending =
        Stage.texts().stream().map(text -> talk.sendMessage(text).submit()).toList();
    List<Message> sent = sending.stream().map(JdaTest::get).toList();
    assertThat(sent).extracting(Message::getContentRaw).isEqualTo(Stage.texts());
    return sent;
  }

  private void change(List<Message> sent) {
    Message edited = done(sent.getFirst().editMessage("edited"));
    assertThat(edited.getContentRaw()).isEqualTo("edited");
    assertThat(edited.getTimeEdited()).isNotNull();
    Message reply = done(sent.get(1).reply("a reply"));
    assertThat(reply.getType()).isEqualTo(MessageType.INLINE_REPLY);
    assertThat(reply.getReferencedMessage()).isEqualTo(sent.get(1));
    Message file =
        done(
            talk.sendMessage("a file").addFiles(FileUpload.fromData(Stage.FILE_BYTES, Stage.FILE)));
    assertThat(file.getAttachments())
        .singleElement()
        .satisfies(attachment -> assertThat(attachment.getFileName()).isEqualTo(Stage.FILE));
  }

  private void react(Message message) {
    Emoji emoji = Emoji.fromUnicode(Stage.EMOJI);
    done(message.addReaction(emoji));
    done(message.addReaction(Emoji.fromUnicode("🎉")));
    assertThat(done(message.retrieveReactionUsers(emoji)))
        .extracting(ISnowflake::getIdLong)
        .containsExactly(stage.bot());
    assertThat(done(talk.retrieveMessageById(message.getId())).getReactions())
        .extracting(reaction -> reaction.getEmoji().getName())
        .containsExactly(Stage.EMOJI, "🎉");
    done(message.removeReaction(emoji));
    assertThat(done(talk.retrieveMessageById(message.getId())).getReactions()).hasSize(1);
  }

  private void readHistory() {
    List<Message> backward = get(past.getIterableHistory().takeAsync(Stage.HISTORY));
    assertThat(backward).extracting(ISnowflake::getIdLong).isEqualTo(stage.newestFirst());
    List<Message> forward =
        get(
            past.getIterableHistory()
                .order(PaginationAction.PaginationOrder.FORWARD)
                .takeAsync(Stage.HISTORY));
    assertThat(forward).extracting(ISnowflake::getIdLong).isEqualTo(stage.history);
  }

  /** JDA lists members over the gateway only; over HTTP it asks for one. */
  private void readMembers() {
    Guild guild = talk.getGuild();
    assertThat(guild.getMemberCount()).isEqualTo(Stage.MEMBERS + 2);
    for (long member : stage.members.subList(0, 7)) {
      assertThat(done(guild.retrieveMemberById(member)).getIdLong()).isEqualTo(member);
    }
  }

  private void delete(List<Message> sent) {
    sent.subList(2, 7).stream().map(message -> message.delete().submit()).forEach(JdaTest::get);
    stage.history.subList(0, 2).stream()
        .map(id -> past.deleteMessageById(id).submit())
        .forEach(JdaTest::get);
  }

  private void fail() {
    String others = Long.toUnsignedString(stage.history.getLast());
    assertThat(error(talk.retrieveMessageById(Stage.UNKNOWN_ID)).getErrorResponse())
        .isEqualTo(ErrorResponse.UNKNOWN_MESSAGE);
    assertThat(error(past.editMessageById(others, "mine")).getErrorResponse())
        .isEqualTo(ErrorResponse.INVALID_AUTHOR_EDIT);
    assertThat(error(raw(DataObject.empty())).getErrorResponse())
        .isEqualTo(ErrorResponse.EMPTY_MESSAGE);
    ErrorResponseException form = error(raw(DataObject.empty().put("content", "x".repeat(2001))));
    assertThat(form.getErrorResponse()).isEqualTo(ErrorResponse.INVALID_FORM_BODY);
    assertThat(form.getSchemaErrors())
        .singleElement()
        .satisfies(schema -> {
          assertThat(schema.getLocation()).isEqualTo("content");
          assertThat(schema.getErrors().getFirst().getCode()).isEqualTo("BASE_TYPE_MAX_LENGTH");
        });
  }

  /** Sends what JDA's own checks would not let out. */
  private RestAction<Void> raw(DataObject body) {
    return new RestActionImpl<>(
        jda, Route.Messages.SEND_MESSAGE.compile(Long.toUnsignedString(stage.talk)), body);
  }

  private static ErrorResponseException error(RestAction<?> action) {
    return catchThrowableOfType(ErrorResponseException.class, () -> done(action));
  }

  private static <T> T done(RestAction<T> action) {
    return action.timeout(30, TimeUnit.SECONDS).complete();
  }

  private static <T> T get(CompletableFuture<T> future) {
    return future.orTimeout(60, TimeUnit.SECONDS).join();
  }
}
