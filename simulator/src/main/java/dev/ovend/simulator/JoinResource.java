package dev.ovend.simulator;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lets a bot bring a user into a guild who has allowed it to. */
final class JoinResource {

  private static final String SCOPE = "guilds.join";
  private static final int MAX_TOKEN = 2048;

  private final State state;
  private final Access access;

  JoinResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.bot("PUT /guilds/{guild_id}/members/{user_id}", this::join);
  }

  private ApiResponse join(ApiRequest request) {
    GuildStanding standing = access.guild(request).require(Permission.CREATE_INSTANT_INVITE);
    GuildState guild = standing.guild();
    long userId = request.id("user_id");
    ObjectNode user = state.user(userId);
    Form form =
        Form.of(request)
            .required("access_token")
            .text("access_token", 1, MAX_TOKEN)
            .text("nick", 0, MemberResource.MAX_NICK)
            .list("roles", 0, MemberResource.MAX_PAGE)
            .ids("roles");
    ObjectNode fields = form.valid(List.of("nick", "roles"));
    requireConsent(form.valid().path("access_token").asString(""), request.botId(), userId);
    requireAllowed(standing, fields);
    if (guild.hasMember(userId)) {
      return ApiResponse.noContent();
    }
    if (guild.bans().containsKey(userId)) {
      throw ApiException.of(403, 40007, "The user is banned from this guild.");
    }
    guild.addMember(userId, Entities.member(user, Snowflakes.timestampOf(state.ids().now())));
    return ApiResponse.of(201, MemberResource.change(guild, userId, fields));
  }

  private void requireConsent(String token, long application, long user) {
    boolean agreed =
        state.grants().caller("Bearer " + token) instanceof Caller.Bearer bearer
            && bearer.grant().application() == application
            && bearer.grant().user() == user
            && bearer.grant().scopes().contains(SCOPE);
    if (!agreed) {
      throw ApiException.of(403, 50025, "Invalid OAuth2 access token provided");
    }
  }

  private static void requireAllowed(GuildStanding standing, ObjectNode fields) {
    if (fields.has("nick")) {
      standing.require(Permission.MANAGE_NICKNAMES);
    }
    if (fields.has("roles")) {
      standing.require(Permission.MANAGE_ROLES);
    }
    for (JsonNode role : fields.path("roles")) {
      MemberResource.requireAssignable(standing, Long.parseUnsignedLong(role.asString("")));
    }
  }
}
