package dev.ovend.simulator;

/**
 * A webhook of a channel; made by {@link World#addWebhook}. Its text form hides the token.
 *
 * @param id its id
 * @param channelId where it writes
 * @param token the secret to execute it with
 */
public record SimWebhook(long id, long channelId, String token) {

  @Override
  public String toString() {
    return "SimWebhook[id=" + Json.id(id) + ", channelId=" + Json.id(channelId) + "]";
  }
}
