package dev.ovend.simulator;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Webhooks of channels: making, changing and deleting them. */
final class WebhookResource {

  private static final int MAX_NAME = 80;
  private static final int MAX_WEBHOOKS = 15;
  private static final String SECRET = "/webhooks/{webhook_id}/{webhook_token}";
  private static final List<String> EDITABLE = List.of("name", "avatar");

  private final State state;
  private final Access access;

  WebhookResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.bot("POST /channels/{channel_id}/webhooks", this::create);
    routes.bot("GET /channels/{channel_id}/webhooks", this::ofChannel);
    routes.bot("GET /guilds/{guild_id}/webhooks", this::ofGuild);
    routes.bot("GET /webhooks/{webhook_id}", this::webhook);
    routes.bot("PATCH /webhooks/{webhook_id}", this::edit);
    routes.bot("DELETE /webhooks/{webhook_id}", this::delete);
    routes.open("GET " + SECRET, this::webhookByToken);
    routes.open("PATCH " + SECRET, this::editByToken);
    routes.open("DELETE " + SECRET, this::deleteByToken);
  }

  private ApiResponse create(ApiRequest request) {
    ChannelState channel = access.channel(request).require(Permission.MANAGE_WEBHOOKS);
    if (channel.isThread() || channel.type() == ChannelEntities.CATEGORY) {
      throw ApiException.of(400, 50024, "Cannot execute action on this channel type");
    }
    Form form = form(request).required("name");
    ObjectNode fields = Json.object().putNull("avatar");
    fields.setAll(form.valid(EDITABLE));
    if (state.webhooks().of(channel).size() >= MAX_WEBHOOKS) {
      throw ApiException.of(400, 30007, "Maximum number of webhooks reached (15)");
    }
    long id = state.ids().next();
    ObjectNode creator = state.user(request.botId());
    WebhookState webhook = new WebhookState(id, state.secrets().token(), channel, fields, creator);
    state.webhooks().put(webhook);
    return ApiResponse.ok(webhook.view());
  }

  private ApiResponse ofChannel(ApiRequest request) {
    ChannelState channel = access.channel(request).require(Permission.MANAGE_WEBHOOKS);
    return list(state.webhooks().of(channel));
  }

  private ApiResponse ofGuild(ApiRequest request) {
    GuildStanding standing = access.guild(request).require(Permission.MANAGE_WEBHOOKS);
    return list(state.webhooks().of(standing.guild()));
  }

  private ApiResponse webhook(ApiRequest request) {
    return ApiResponse.ok(managed(request).view());
  }

  private ApiResponse edit(ApiRequest request) {
    WebhookState webhook = managed(request);
    ObjectNode body = form(request).valid();
    ChannelState channel = webhook.channel();
    if (body.hasNonNull("channel_id")) {
      ChannelState other = state.channel(Json.snowflake("channel_id", body.path("channel_id")));
      channel = access.channel(request, other).require(Permission.MANAGE_WEBHOOKS);
    }
    return ApiResponse.ok(change(request, webhook, channel).view());
  }

  private ApiResponse delete(ApiRequest request) {
    state.webhooks().remove(managed(request).id());
    return ApiResponse.noContent();
  }

  private ApiResponse webhookByToken(ApiRequest request) {
    return ApiResponse.ok(byToken(request).anonymous());
  }

  private ApiResponse editByToken(ApiRequest request) {
    WebhookState webhook = byToken(request);
    return ApiResponse.ok(change(request, webhook, webhook.channel()).anonymous());
  }

  private ApiResponse deleteByToken(ApiRequest request) {
    state.webhooks().remove(byToken(request).id());
    return ApiResponse.noContent();
  }

  private WebhookState change(ApiRequest request, WebhookState before, ChannelState channel) {
    WebhookState after = before.with(form(request).valid(EDITABLE), channel);
    state.webhooks().put(after);
    return after;
  }

  private WebhookState managed(ApiRequest request) {
    WebhookState webhook = state.webhooks().webhook(request.id("webhook_id"));
    access.channel(request, webhook.channel()).require(Permission.MANAGE_WEBHOOKS);
    return webhook;
  }

  private WebhookState byToken(ApiRequest request) {
    return state.webhooks().webhook(request.id("webhook_id"), request.param("webhook_token"));
  }

  private static ApiResponse list(List<WebhookState> webhooks) {
    return ApiResponse.ok(Json.array(webhooks.stream().map(WebhookState::view).toList()));
  }

  private static Form form(ApiRequest request) {
    Form form = Form.of(request).notNull("name").text("name", 1, MAX_NAME);
    String name = request.body().object().path("name").asString("").toLowerCase(Locale.ROOT);
    for (String reserved : List.of("clyde", "discord")) {
      if (name.contains(reserved)) {
        form.blame(
            "name", "USERNAME_INVALID_CONTAINS", "Username cannot contain \"" + reserved + "\"");
      }
    }
    return form;
  }
}
