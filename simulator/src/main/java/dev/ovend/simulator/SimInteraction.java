package dev.ovend.simulator;

/**
 * Something a user did that the bot has to answer; made by {@link World#addInteraction}. Its text
 * form hides the token.
 *
 * @param id its id
 * @param applicationId whose interaction it is, which is also the id of its follow-up webhook
 * @param token the secret of callback and follow-ups
 */
public record SimInteraction(long id, long applicationId, String token) {

  @Override
  public String toString() {
    return "SimInteraction[id=" + Json.id(id) + ", applicationId=" + Json.id(applicationId) + "]";
  }
}
