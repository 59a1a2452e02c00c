package dev.isms.provision;

import dev.isms.text.Visible;

/**
 * 条項番号 — the id of an atomic provision, such as {@code CS.VII.3.2.b1}. It is for code and tests; a reader is shown the
 * {@linkplain Provision#citation() citation}.
 *
 * <p>ASCII letters, digits, dots and hyphens, at most 128 characters.
 */
public record ProvisionId(String value) implements Comparable<ProvisionId> {

    /** @throws IllegalArgumentException if the value is not of that form */
    public ProvisionId {
        Visible.requireId("provision id", value);
    }

    public static ProvisionId of(String value) {
        return new ProvisionId(value);
    }

    @Override
    public int compareTo(ProvisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
