package dev.isms.evaluation;

import dev.isms.subject.Path;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;

/**
 * 視野 — the recorded facts that may be looked at; all others are taken as forgotten.
 *
 * <p>To see a fact of a member is to see that the member is there; an item of a list shows how many there are.
 */
public final class Sight {

    private final Set<Path> facts = new HashSet<>();
    private final Set<Path> containers = new HashSet<>();

    private Sight(Seq<Path> seen) {
        for (Path path : seen) {
            facts.add(path);
            for (int length = 1; length <= path.steps().size(); length++) {
                Seq<Path.Step> steps = path.steps().take(length);
                Path.Step last = steps.last();
                containers.add(new Path(steps.init().append(new Path.Step(last.key(), last.words(), 0))));
            }
        }
    }

    public static Sight of(Seq<Path> seen) {
        return new Sight(seen);
    }

    boolean shows(Path fact) {
        return facts.contains(fact);
    }

    boolean showsMembers(Path members) {
        return containers.contains(members);
    }
}
