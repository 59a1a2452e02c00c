package dev.isms.testkit.generate;

import dev.isms.asset.Backup;
import dev.isms.asset.Server;
import dev.isms.asset.Ups;
import dev.isms.conduct.ClientPassword;
import dev.isms.conduct.IdCardUse;
import dev.isms.conduct.NotebookCarryOut;
import dev.isms.conduct.NotebookStorage;
import dev.isms.conduct.Permission;
import dev.isms.conduct.ScreenAbsence;
import dev.isms.conduct.ServerPassword;
import dev.isms.subject.SubjectType;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** 付属の主体の生成 — lets a property take any subject of this library by {@code @ForAll Server server} alone, on the class path. */
@SuppressWarnings("exports")
public final class ShippedSubjects implements ArbitraryProvider {

    private static final Seq<Tuple2<Class<?>, SubjectType<?>>> TYPES = List.of(
            Tuple.of(Server.class, Server.SERVER),
            Tuple.of(Ups.class, Ups.UPS),
            Tuple.of(Backup.class, Backup.BACKUP),
            Tuple.of(ServerPassword.class, ServerPassword.SERVER_PASSWORD),
            Tuple.of(ClientPassword.class, ClientPassword.CLIENT_PASSWORD),
            Tuple.of(ScreenAbsence.class, ScreenAbsence.SCREEN_ABSENCE),
            Tuple.of(IdCardUse.class, IdCardUse.ID_CARD_USE),
            Tuple.of(NotebookStorage.class, NotebookStorage.NOTEBOOK_STORAGE),
            Tuple.of(NotebookCarryOut.class, NotebookCarryOut.NOTEBOOK_CARRY_OUT),
            Tuple.of(Permission.class, Permission.PERMISSION));

    /** Made by jqwik, which finds it as a service. */
    public ShippedSubjects() {}

    /** The types of all subjects of this library, parts and items of lists too. */
    public static Seq<SubjectType<?>> types() {
        return TYPES.map(Tuple2::_2);
    }

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return TYPES.exists(type -> target.isOfType(type._1));
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
        return TYPES.filter(type -> target.isOfType(type._1))
                .<Arbitrary<?>>map(type -> Subjects.of(type._2))
                .toJavaSet();
    }
}
