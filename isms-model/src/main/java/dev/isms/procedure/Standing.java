package dev.isms.procedure;

import dev.isms.history.Deed;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDateTime;

/** 到達点 — how far each strand of a course has come, and the whole. */
record Standing(Place whole, Map<String, Place> strands) {

    /**
     * 位置 — where a strand is.
     *
     * @param reached when each phase that it went through began; nothing for the first
     * @param done the acts that were done, each with its first deed
     */
    record Place(Phase<?> phase, Map<String, LocalDateTime> reached, Map<String, Deed> done) {

        boolean has(Act<?, ?> act) {
            return done.containsKey(act.key());
        }

        Place after(Act<?, ?> act, Deed deed) {
            LocalDateTime time = deed.happened();
            Phase<?> next = act.kind() == Act.Kind.MOVE ? act.to() : phase;
            return new Place(
                    next,
                    next == phase ? reached : reached.put(next.key(), time),
                    done.containsKey(act.key()) ? done : done.put(act.key(), deed));
        }
    }

    static Standing at(Phase<?> start) {
        return new Standing(new Place(start, HashMap.empty(), HashMap.empty()), LinkedHashMap.empty());
    }

    /** Where the strand is; one that nothing was done of is where the whole is. */
    Place of(Option<String> strand) {
        return strand.flatMap(strands::get).getOrElse(whole);
    }

    Standing with(Option<String> strand, Place place) {
        return strand.map(name -> new Standing(whole, strands.put(name, place)))
                .getOrElse(() -> new Standing(place, strands));
    }

    /** The whole, where nothing stands on its own yet, and every strand. */
    Map<Option<String>, Place> all() {
        Map<Option<String>, Place> own = strands.mapKeys(Option::some);
        return LinkedHashMap.of(Option.<String>none(), whole).merge(own);
    }
}
