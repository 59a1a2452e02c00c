/** 資産 — what a city has: servers with their power supplies and backups, clients, systems. */
@NullMarked
package dev.isms.asset;

import org.jspecify.annotations.NullMarked;
