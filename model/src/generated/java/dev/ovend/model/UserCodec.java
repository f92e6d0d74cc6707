// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class UserCodec implements Codec<User> {

  static final UserCodec INSTANCE = new UserCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "username!", "avatar!", "discriminator!", "public_flags", "flags", "bot", "system",
          "banner", "accent_color", "global_name!", "avatar_decoration_data", "collectibles",
          "primary_guild!");

  private UserCodec() {}

  @Override
  public User read(JsonReader in) {
    UserId id_ = null;
    String username_ = null;
    String avatar_ = null;
    String discriminator_ = null;
    UserFlags publicFlags_ = null;
    Long flags_ = null;
    Boolean bot_ = null;
    Boolean system_ = null;
    String banner_ = null;
    Integer accentColor_ = null;
    String globalName_ = null;
    AvatarDecoration avatarDecorationData_ = null;
    Collectibles collectibles_ = null;
    PrimaryGuild primaryGuild_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(UserId.CODEC);
        case 1 -> username_ = in.string();
        case 2 -> avatar_ = in.string();
        case 3 -> discriminator_ = in.string();
        case 4 -> publicFlags_ = in.value(UserFlags.CODEC);
        case 5 -> flags_ = in.int64OrNull();
        case 6 -> bot_ = in.boolOrNull();
        case 7 -> system_ = in.boolOrNull();
        case 8 -> banner_ = in.string();
        case 9 -> accentColor_ = in.int32OrNull();
        case 10 -> globalName_ = in.string();
        case 11 -> avatarDecorationData_ = in.value(AvatarDecorationCodec.INSTANCE);
        case 12 -> collectibles_ = in.value(CollectiblesCodec.INSTANCE);
        case 13 -> primaryGuild_ = in.value(PrimaryGuildCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new User(
        id_, username_, avatar_, discriminator_, publicFlags_, flags_, bot_, system_, banner_,
        accentColor_, globalName_, avatarDecorationData_, collectibles_, primaryGuild_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(User value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), UserId.CODEC);
    out.string(FIELDS, 1, value.username());
    out.string(FIELDS, 2, value.avatar());
    out.string(FIELDS, 3, value.discriminator());
    out.value(FIELDS, 4, value.publicFlags(), UserFlags.CODEC);
    out.int64(FIELDS, 5, value.flags());
    out.bool(FIELDS, 6, value.bot());
    out.bool(FIELDS, 7, value.system());
    out.string(FIELDS, 8, value.banner());
    out.int32(FIELDS, 9, value.accentColor());
    out.string(FIELDS, 10, value.globalName());
    out.value(FIELDS, 11, value.avatarDecorationData(), AvatarDecorationCodec.INSTANCE);
    out.value(FIELDS, 12, value.collectibles(), CollectiblesCodec.INSTANCE);
    out.value(FIELDS, 13, value.primaryGuild(), PrimaryGuildCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
