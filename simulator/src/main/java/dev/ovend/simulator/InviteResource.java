package dev.ovend.simulator;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Invites to channels of guilds. */
final class InviteResource {

  /** The route that needs no token, and that the edge watches if the limits are Discord's. */
  static final String RESOLVE = "GET /invites/{code}";

  private static final String OF_CHANNEL = "/channels/{channel_id}/invites";
  private static final int MAX_AGE = 604_800;
  private static final int DAY = 86_400;
  private static final int MAX_USES = 100;

  private final State state;
  private final Access access;

  InviteResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.open(RESOLVE, this::resolve);
    routes.bot("DELETE /invites/{code}", this::delete);
    routes.bot("GET " + OF_CHANNEL, this::ofChannel);
    routes.bot("POST " + OF_CHANNEL, this::create);
    routes.bot("GET /guilds/{guild_id}/invites", this::ofGuild);
  }

  private ApiResponse resolve(ApiRequest request) {
    Invites.Invite invite = state.invites().invite(request.param("code"));
    ObjectNode view = invite.json().deepCopy();
    GuildState guild = invite.channel().guild();
    if (request.flag("with_counts") && guild != null) {
      view.put("approximate_member_count", guild.memberCount());
      view.put("approximate_presence_count", guild.memberCount());
    }
    return ApiResponse.ok(view);
  }

  private ApiResponse delete(ApiRequest request) {
    Invites.Invite invite = state.invites().invite(request.param("code"));
    ChannelStanding standing = access.channel(request, invite.channel());
    if (!standing.may(Permission.MANAGE_GUILD)) {
      standing.require(Permission.MANAGE_CHANNELS);
    }
    state.invites().remove(invite.code());
    return ApiResponse.ok(invite.json());
  }

  private ApiResponse ofChannel(ApiRequest request) {
    ChannelState channel = access.channel(request).require(Permission.MANAGE_CHANNELS);
    return list(state.invites().of(channel));
  }

  private ApiResponse ofGuild(ApiRequest request) {
    GuildState guild = access.guild(request).require(Permission.MANAGE_GUILD).guild();
    return list(state.invites().of(guild));
  }

  private ApiResponse create(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    ChannelState channel = standing.require(Permission.CREATE_INSTANT_INVITE);
    ObjectNode body =
        Form.of(request).integer("max_age", 0, MAX_AGE).integer("max_uses", 0, MAX_USES).valid();
    long now = state.ids().now();
    int age = body.path("max_age").asInt(DAY);
    String code = state.secrets().code();
    ObjectNode json = json(code, standing, state.user(request.botId()));
    json.put("max_age", age).put("max_uses", body.path("max_uses").asInt(0)).put("uses", 0);
    json.put("temporary", body.path("temporary").asBoolean(false));
    json.put("created_at", Snowflakes.timestampOf(now));
    if (age == 0) {
      json.putNull("expires_at");
    } else {
      json.put("expires_at", Snowflakes.timestampOf(now + age * 1000L));
    }
    state.invites().add(new Invites.Invite(code, channel, json, now, age));
    return ApiResponse.ok(json);
  }

  private static ObjectNode json(String code, ChannelStanding standing, ObjectNode inviter) {
    GuildState guild = standing.guild();
    ObjectNode json = Json.object().put("type", 0).put("code", code);
    json.set("inviter", inviter);
    json.put("guild_id", Json.id(guild.id())).put("flags", 0);
    ObjectNode inGuild = json.putObject("guild").put("id", Json.id(guild.id()));
    inGuild.put("name", guild.name()).putNull("splash").putNull("banner");
    inGuild.putNull("description").putNull("icon").putNull("vanity_url_code");
    inGuild.put("verification_level", 0).put("nsfw_level", 0).put("nsfw", false);
    inGuild.put("premium_subscription_count", 0).set("features", Json.array());
    ObjectNode channel = standing.channel().json();
    json.putObject("channel")
        .put("id", Json.id(standing.channel().id()))
        .put("type", standing.channel().type())
        .set("name", channel.path("name"));
    return json;
  }

  private static ApiResponse list(List<Invites.Invite> invites) {
    return ApiResponse.ok(Json.array(invites.stream().map(Invites.Invite::json).toList()));
  }
}
