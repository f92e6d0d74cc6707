package dev.ovend.simulator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Trades codes and credentials of applications for tokens, and ends them. Takes forms only, and
 * answers errors as OAuth2 has them.
 */
final class TokenResource {

  private static final String VERIFIER = "[A-Za-z0-9._~-]{43,128}";
  private static final Map<String, String> UNCACHED =
      Map.of("Cache-Control", "no-store", "Pragma", "no-cache");

  private final Grants grants;

  TokenResource(State state) {
    this.grants = state.grants();
  }

  void addTo(RouteTable routes) {
    routes.open("POST /oauth2/token", this::token);
    routes.open("POST /oauth2/token/revoke", this::revoke);
  }

  private ApiResponse token(ApiRequest request) {
    Map<String, String> form = request.body().form();
    String type = form.getOrDefault("grant_type", "None");
    Grants.Issued issued =
        switch (type) {
          case "authorization_code" -> redeem(application(request, form), form);
          case "refresh_token" -> refresh(application(request, form), form);
          case "client_credentials" -> own(application(request, form), form);
          default ->
              throw ApiException.oauth2(
                  400, "unsupported_grant_type", "Grant type " + type + " is not supported");
        };
    return uncached(view(issued));
  }

  private ApiResponse revoke(ApiRequest request) {
    Map<String, String> form = request.body().form();
    long application = application(request, form);
    Grant grant = grants.grantOf(required(form, "token"));
    if (grant != null && grant.application() != application) {
      throw ApiException.oauth2(400, "invalid_grant", null);
    }
    if (grant != null) {
      grants.revoke(grant);
    }
    return uncached(Json.object());
  }

  private Grants.Issued redeem(long application, Map<String, String> form) {
    String text = required(form, "code");
    Grants.Code code = grants.find(text);
    if (code == null || code.grant().application() != application) {
      throw invalid("code");
    }
    if (!code.redirect().equals(form.get("redirect_uri"))) {
      throw invalid("redirect_uri");
    }
    if (code.challenge() != null) {
      requireProof(code.challenge(), form.get("code_verifier"));
    }
    Grants.Issued issued = grants.redeem(text);
    if (issued == null) {
      throw invalid("code");
    }
    return issued;
  }

  private static void requireProof(String challenge, @Nullable String verifier) {
    if (verifier == null || !verifier.matches(VERIFIER)) {
      String problem = verifier == null ? "Missing" : "Invalid";
      throw ApiException.oauth2(400, "invalid_request", problem + " \"code_verifier\"");
    }
    if (!challenge.equals(challenge(verifier))) {
      throw ApiException.oauth2(400, "invalid_grant", "Code challenge failed.");
    }
  }

  private Grants.Issued refresh(long application, Map<String, String> form) {
    Grants.Issued issued = grants.refresh(application, required(form, "refresh_token"));
    if (issued == null) {
      throw ApiException.oauth2(400, "invalid_grant", null);
    }
    return issued;
  }

  private Grants.Issued own(long application, Map<String, String> form) {
    List<String> scopes = Consent.scopes(form.get("scope"));
    if (scopes.isEmpty()) {
      throw ApiException.oauth2(
          400, "invalid_scope", "The requested scope is invalid, unknown, or malformed.");
    }
    return grants.issue(new Grant(application, grants.owner(application), scopes), false);
  }

  private long application(ApiRequest request, Map<String, String> form) {
    Caller caller =
        request.caller() instanceof Caller.Application
            ? request.caller()
            : grants.application(form.get("client_id"), form.get("client_secret"));
    if (caller instanceof Caller.Application application) {
      return application.id();
    }
    throw ApiException.oauth2(401, "invalid_client", null);
  }

  private static String required(Map<String, String> form, String name) {
    String value = form.get(name);
    if (value == null || value.isEmpty()) {
      throw ApiException.oauth2(400, "invalid_request", "Missing \"" + name + "\" in request.");
    }
    return value;
  }

  private static ApiException invalid(String name) {
    return ApiException.oauth2(400, "invalid_grant", "Invalid \"" + name + "\" in request.");
  }

  private static ObjectNode view(Grants.Issued issued) {
    ObjectNode view =
        Json.object().put("token_type", "Bearer").put("access_token", issued.access());
    view.put("expires_in", Grants.TOKEN_LIFE.toSeconds());
    if (issued.refresh() != null) {
      view.put("refresh_token", issued.refresh());
    }
    return view.put("scope", String.join(" ", issued.scopes()));
  }

  private static ApiResponse uncached(JsonNode body) {
    return new ApiResponse(200, body, null, UNCACHED);
  }

  /** See RFC 7636, section 4.6. */
  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256: missing (expected: in every Java)", e);
    }
  }
}
