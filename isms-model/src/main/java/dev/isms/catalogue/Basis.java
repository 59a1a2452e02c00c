package dev.isms.catalogue;

import dev.isms.provision.Instrument;
import dev.isms.provision.Provision;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/** 根拠 — that an instrument is made under a provision of another: 規程第9条 for 対策基準. */
public record Basis(Instrument instrument, Provision under) implements Element {

    public Basis {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(under, "provision it is made under");
    }

    @Override
    public Seq<Claim> claims() {
        return List.of(new Claim(Claim.Kind.INSTRUMENT, instrument.key(), under.id()));
    }

    @Override
    public Seq<Provision> provisions() {
        return List.of(under);
    }
}
