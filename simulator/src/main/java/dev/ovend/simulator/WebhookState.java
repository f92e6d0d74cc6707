package dev.ovend.simulator;

/**
 * A webhook and where it writes.
 *
 * @param webhook its ids and secret
 * @param channel where it writes
 */
record WebhookState(SimWebhook webhook, ChannelState channel) {}
