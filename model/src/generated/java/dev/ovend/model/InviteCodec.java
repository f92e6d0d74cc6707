// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class InviteCodec implements Codec<Invite> {

  static final InviteCodec INSTANCE = new InviteCodec();

  private InviteCodec() {}

  @Override
  public Invite read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 2 -> FriendInviteCodec.INSTANCE.read(in);
      case 1 -> GroupDmInviteCodec.INSTANCE.read(in);
      case 0 -> GuildInviteCodec.INSTANCE.read(in);
      default -> UnknownInviteCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(Invite value, JsonWriter out) {
    if (value instanceof FriendInvite it) {
      FriendInviteCodec.INSTANCE.write(it, out);
    } else if (value instanceof GroupDmInvite it) {
      GroupDmInviteCodec.INSTANCE.write(it, out);
    } else if (value instanceof GuildInvite it) {
      GuildInviteCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownInvite it) {
      UnknownInviteCodec.INSTANCE.write(it, out);
    }
  }
}
