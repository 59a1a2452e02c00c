package dev.isms.sagamihara;

import dev.isms.provision.Provision;
import dev.isms.provision.ProvisionId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.lang.reflect.Field;

/** 条項の定数 — every provision that the package writes down, found by looking at its constants, so that none can be forgotten. */
final class PolicyText {

    private static final Map<ProvisionId, Provision> PROVISIONS =
            LinkedHashMap.ofEntries(constants().map(provision -> new io.vavr.Tuple2<>(provision.id(), provision)));

    private PolicyText() {}

    static Map<ProvisionId, Provision> provisions() {
        return PROVISIONS;
    }

    /** In the order they are written in, doubled ones too. */
    static Seq<Provision> constants() {
        return List.<Class<?>>of(ChapterVI.class, ChapterVII.class)
                .flatMap(chapter -> List.of(chapter.getFields()))
                .map(PolicyText::constant);
    }

    static Provision constant(Field field) {
        try {
            return (Provision) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
