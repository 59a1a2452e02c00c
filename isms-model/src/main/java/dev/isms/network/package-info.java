/** ネットワーク機器 — what stands between the city and the internet: firewalls, routers, gateways. */
@NullMarked
package dev.isms.network;

import org.jspecify.annotations.NullMarked;
