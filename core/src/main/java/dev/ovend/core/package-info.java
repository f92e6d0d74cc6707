/**
 * The words every part of Ovend shares. Nothing here sends, waits or stores by itself.
 *
 * <p><b>What is asked for.</b> A {@link dev.ovend.core.Call} is what a user wants once; it may cost
 * several attempts. It carries {@link dev.ovend.core.RequestOptions}: how urgent it is ({@link
 * dev.ovend.core.Priority}), how long it may take, how often it may be sent, whether it may wait.
 * What an option leaves out is the client's setting.
 *
 * <p><b>Where it goes.</b> A {@link dev.ovend.core.Target} is a concrete path with its query; it
 * may hold a webhook's or an interaction's secret and is therefore never shown. Its {@link
 * dev.ovend.core.Route}, method and path template, is what logs, events and errors name. Its major
 * parameters split the route's rate limit.
 *
 * <p><b>What is sent.</b> A {@link dev.ovend.core.Request} is a target, a {@link
 * dev.ovend.core.Token}, {@link dev.ovend.core.Headers} and a {@link dev.ovend.core.Body}, whose
 * parts are read anew from their {@link dev.ovend.core.ContentSource} each time. An {@link
 * dev.ovend.core.HttpClient} sends it once, as an {@link dev.ovend.core.Attempt} says, and returns
 * a {@link dev.ovend.core.Response} of any status. A {@link dev.ovend.core.Permit} is the right to
 * do so and ends exactly once. {@link dev.ovend.core.Interceptor}s stand around the call and around
 * each attempt; a {@link dev.ovend.core.Cancellation} reaches whoever works on it.
 *
 * <p><b>What goes wrong.</b> Every failure is an unchecked {@link dev.ovend.core.OvendException} of
 * a closed family: {@link dev.ovend.core.DiscordApiException} if Discord said no, {@link
 * dev.ovend.core.TransportException} if no answer came, with a {@link dev.ovend.core.FailurePhase}
 * that tells whether Discord can have acted, and so on. {@link dev.ovend.core.Idempotency} decides
 * what may then be sent again. Messages hold the facts and never a secret.
 *
 * <p><b>What happened.</b> A {@link dev.ovend.core.RestEvent} goes to an {@link
 * dev.ovend.core.EventSink}. Time comes from a {@link dev.ovend.core.Ticker}, so that tests can
 * move it by hand.
 */
package dev.ovend.core;
