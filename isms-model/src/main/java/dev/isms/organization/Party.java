package dev.isms.organization;

import dev.isms.text.Worded;
import dev.isms.text.Words;

/**
 * 名宛人 — whom a provision may address: a role that persons hold, or a body that acts as one. It is never a person; who
 * holds a role on which day is said by {@link Appointments}.
 */
public sealed interface Party extends Worded permits Role, Body {

    /** What tells it from the others of its kind. The parties of one catalogue share none, whatever their kinds. */
    String key();

    @Override
    Words words();
}
