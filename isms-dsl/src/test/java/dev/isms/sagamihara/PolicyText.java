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

    /** Doubled ones too, in no order that could be relied on. */
    static Seq<Provision> constants() {
        return fields().map(PolicyText::constant);
    }

    /** By the names of the constants. */
    static Map<String, Provision> names() {
        return LinkedHashMap.ofEntries(fields().map(field -> new io.vavr.Tuple2<>(field.getName(), constant(field))));
    }

    private static Seq<Field> fields() {
        return List.<Class<?>>of(ChapterVI.class, ChapterVII.class).flatMap(chapter -> List.of(chapter.getFields()));
    }

    private static Provision constant(Field field) {
        try {
            return (Provision) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
