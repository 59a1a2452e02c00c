/** 関門の例 — a small business system that may do only what the city's policy lets it: set a password, let a notebook leave, let somebody into a server room. */
package dev.isms.example.gate;
