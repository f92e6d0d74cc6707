// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Poll request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code PollCreateRequest}, since 2026-07-18.
 */
public final class PollRequest extends RequestData {

  @Nullable PollQuestionRequest question;
  @Nullable List<PollAnswerRequest> answers;
  @Nullable Boolean allowMultiselect;
  @Nullable PollLayout layoutType;
  @Nullable Integer duration;

  /** Creates one with what Discord demands. */
  public PollRequest(PollQuestionRequest question, List<? extends PollAnswerRequest> answers) {
    this.question = question;
    set(0);
    this.answers = List.copyOf(answers);
    set(1);
  }

  /** Creates one with what Discord demands, one or more of the last. */
  public PollRequest(PollQuestionRequest question, PollAnswerRequest answer, PollAnswerRequest... more) {
    this(question, several(answer, more));
  }

  PollRequest() {}

  /** Sets {@code question}. */
  public PollRequest question(PollQuestionRequest question) {
    this.question = question;
    set(0);
    return this;
  }

  /** Sets {@code question} to what the lambda fills in. */
  public PollRequest question(Consumer<PollQuestionRequest> question) {
    PollQuestionRequest value = new PollQuestionRequest();
    question.accept(value);
    return question(value);
  }

  /** Returns {@code question}; null if it is null or not set. */
  public @Nullable PollQuestionRequest question() {
    return question;
  }

  /** Sets {@code answers}: 1 to 10 items. */
  public PollRequest answers(List<? extends PollAnswerRequest> answers) {
    this.answers = List.copyOf(answers);
    set(1);
    return this;
  }

  /** Adds to {@code answers}. */
  public PollRequest addAnswer(PollAnswerRequest answer) {
    this.answers = added(this.answers, answer);
    set(1);
    return this;
  }

  /** Returns {@code answers}; null if it is null or not set. */
  public @Nullable List<PollAnswerRequest> answers() {
    return answers;
  }

  /** Sets {@code allow_multiselect}: null is sent as null. */
  public PollRequest allowMultiselect(@Nullable Boolean allowMultiselect) {
    this.allowMultiselect = allowMultiselect;
    set(2);
    return this;
  }

  /** Returns {@code allow_multiselect}; null if it is null or not set. */
  public @Nullable Boolean allowMultiselect() {
    return allowMultiselect;
  }

  /** Sets {@code layout_type}: null is sent as null. */
  public PollRequest layoutType(@Nullable PollLayout layoutType) {
    this.layoutType = layoutType;
    set(3);
    return this;
  }

  /** Returns {@code layout_type}; null if it is null or not set. */
  public @Nullable PollLayout layoutType() {
    return layoutType;
  }

  /** Sets {@code duration}: 1 to 768 hours; null is sent as null. */
  public PollRequest duration(@Nullable Integer duration) {
    this.duration = duration;
    set(4);
    return this;
  }

  /** Returns {@code duration}; null if it is null or not set. */
  public @Nullable Integer duration() {
    return duration;
  }

  /** Returns what reads and writes it. */
  public static Codec<PollRequest> codec() {
    return PollRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return PollRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("question", question);
    checks.inside("question", question);
    checks.demanded("answers", answers);
    checks.items("answers", answers, 1, 10);
    checks.each("answers", answers);
    checks.range("duration", duration, 1L, 768L);
    PollRules.poll(this, checks);
  }
}
