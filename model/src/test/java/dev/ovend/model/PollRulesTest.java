package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PollRulesTest {

  @Test
  void question_withoutText_isViolation() {
    Violation missing = new Violation("question.text", "BASE_TYPE_REQUIRED", "missing or blank");
    PollAnswerRequest answer = new PollAnswerRequest(new PollMediaRequest().text("!"));
    assertThat(new PollRequest(new PollQuestionRequest(), List.of(answer)).violations())
        .containsExactly(missing);
    assertThat(new PollRequest(new PollQuestionRequest().text(" "), List.of(answer)).violations())
        .containsExactly(missing);
    assertThat(new PollRequest(new PollQuestionRequest().text("?"), List.of(answer)).violations())
        .isEmpty();
  }

  @Test
  void answer_withoutTextAndEmoji_isViolation() {
    PollRequest poll =
        new PollRequest(
            new PollQuestionRequest().text("?"),
            List.of(new PollAnswerRequest(new PollMediaRequest())));
    assertThat(poll.violations())
        .containsExactly(
            new Violation("answers[0].poll_media", "BASE_TYPE_REQUIRED", "neither text nor emoji"));
  }

  @Test
  void answer_emojiWithoutIdAndName_isViolation() {
    PollMediaRequest media = new PollMediaRequest().text("x").emoji(new PollEmojiRequest());
    assertThat(media.violations())
        .containsExactly(new Violation("emoji", "BASE_TYPE_REQUIRED", "neither id nor name"));
  }

  @Test
  void answer_onlyEmoji_isAccepted() {
    assertThat(new PollMediaRequest().emoji(it -> it.name("🔥")).violations()).isEmpty();
    assertThat(new PollMediaRequest().emoji(it -> it.id(EmojiId.of(1))).violations()).isEmpty();
  }
}
