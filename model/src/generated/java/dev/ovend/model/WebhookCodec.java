// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class WebhookCodec implements Codec<Webhook> {

  static final WebhookCodec INSTANCE = new WebhookCodec();

  private WebhookCodec() {}

  @Override
  public Webhook read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 3 -> ApplicationWebhookCodec.INSTANCE.read(in);
      case 2 -> ChannelFollowerWebhookCodec.INSTANCE.read(in);
      case 1 -> IncomingWebhookCodec.INSTANCE.read(in);
      default -> UnknownWebhookCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(Webhook value, JsonWriter out) {
    if (value instanceof ApplicationWebhook it) {
      ApplicationWebhookCodec.INSTANCE.write(it, out);
    } else if (value instanceof ChannelFollowerWebhook it) {
      ChannelFollowerWebhookCodec.INSTANCE.write(it, out);
    } else if (value instanceof IncomingWebhook it) {
      IncomingWebhookCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownWebhook it) {
      UnknownWebhookCodec.INSTANCE.write(it, out);
    }
  }
}
