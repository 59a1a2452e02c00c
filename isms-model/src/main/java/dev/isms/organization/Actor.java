package dev.isms.organization;

import dev.isms.text.Visible;
import java.util.Objects;

/** 行為者 — somebody who acts in a role. */
public record Actor(String name, Role role) {

    public Actor {
        Visible.requireText("name of an actor", name);
        Objects.requireNonNull(role, "role");
    }

    public static Actor of(String name, Role role) {
        return new Actor(name, role);
    }
}
