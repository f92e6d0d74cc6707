package dev.ovend.samples;

import static dev.ovend.model.OAuth2Scope.GUILDS;
import static dev.ovend.model.OAuth2Scope.IDENTIFY;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ovend.AccessToken;
import dev.ovend.Authorization;
import dev.ovend.Discord;
import dev.ovend.OAuth2Client;
import dev.ovend.model.ApplicationId;
import java.net.URI;
import java.util.Scanner;
import java.util.function.UnaryOperator;

/** Logs a user in with the browser: {@code LogIn APPLICATION REDIRECT}. */
final class LogIn {

  private LogIn() {}

  static AccessToken run(OAuth2Client oauth, URI redirect, UnaryOperator<URI> browser) {
    Authorization login = oauth.authorize(redirect, r -> r.scopes(IDENTIFY, GUILDS));
    URI back = browser.apply(login.uri());
    return oauth.exchange(login, login.code(back)).execute();
  }

  public static void main(String[] args) {
    try (OAuth2Client oauth =
            OAuth2Client.of(ApplicationId.of(args[0]), System.getenv("CLIENT_SECRET"));
        Discord discord =
            Discord.connect(run(oauth, URI.create(args[1]), LogIn::askTheUser).bearer())) {
      System.out.println("Hello " + discord.users().getCurrent().execute().username());
    }
  }

  private static URI askTheUser(URI login) {
    System.out.println("Open " + login + " and paste the address you come back to:");
    return URI.create(new Scanner(System.in, UTF_8).nextLine());
  }
}
