package dev.isms.catalogue;

import dev.isms.organization.Appointments;
import dev.isms.organization.Party;
import dev.isms.organization.Role;
import dev.isms.provision.Provision;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 権限 — that a role may approve, permit or appoint something, by a provision. The library adds none of its own.
 *
 * @param act what may be done, as a noun: ノート型パソコンの持ち出しの許可
 */
public record Authority(Role role, Words act, Provision said) implements Element {

    public Authority {
        Objects.requireNonNull(role, "role of an authority");
        Objects.requireNonNull(act, "act of an authority");
        Objects.requireNonNull(said, "provision of an authority");
    }

    /**
     * Whether somebody may do it on a day: the provision by which, or why not.
     *
     * @param of the section or the system it concerns; none for the whole city
     */
    public Either<Words, Provision> exercisedBy(
            String name, Option<String> of, LocalDate day, Appointments appointments) {
        return Objects.requireNonNull(appointments, "appointments")
                .holding(name, role, of, day)
                .bimap(this::refused, appointment -> said);
    }

    private Words refused(Words reason) {
        return Words.of(
                said.citation().ja() + "により" + act.ja() + "ができるのは"
                        + role.words().ja() + "です: " + reason.ja(),
                "by " + said.citation().en() + ", " + act.en() + " is for the "
                        + role.words().en() + ": " + reason.en());
    }

    @Override
    public Seq<Claim> claims() {
        return List.empty();
    }

    @Override
    public Seq<Provision> provisions() {
        return List.of(said);
    }

    @Override
    public Seq<Party> parties() {
        return List.of(role);
    }
}
