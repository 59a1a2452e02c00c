/** 装置 — the things a city has: servers with their power supplies and backups. */
@NullMarked
package dev.isms.asset;

import org.jspecify.annotations.NullMarked;
