package dev.isms.example.ledger;

import dev.isms.condition.Atom;
import dev.isms.condition.Condition;
import dev.isms.condition.Operand;
import dev.isms.control.Control;
import dev.isms.ledger.Column;
import dev.isms.policy.Policy;
import dev.isms.subject.Members;
import dev.isms.subject.Path;
import dev.isms.subject.SubjectType;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.HashMap;
import java.util.Map;

/** 規則が問う語 — the words that rules look for in columns of free text: other words may stand there, and mean nothing to them. */
final class AskedWords {

    /** 列の名 — a column of the ledger of a type. */
    private record Place(String type, String title) {}

    private final Map<Place, Set<String>> words = new HashMap<>();

    private AskedWords() {}

    static AskedWords of(Policy policy) {
        AskedWords asked = new AskedWords();
        for (Control<?> control : policy.controls()) {
            control.applies().forEach(condition -> asked.gather(condition, control.about(), Path.ROOT));
            asked.gather(control.requires(), control.about(), Path.ROOT);
        }
        return asked;
    }

    /** In the order of the rules; none where no rule asks for a word. */
    Seq<String> of(SubjectType<?> type, Column column) {
        return words.getOrDefault(new Place(type.key(), column.words().ja()), LinkedHashSet.empty())
                .toList();
    }

    private void gather(Condition<?> condition, SubjectType<?> type, Path path) {
        if (condition instanceof Condition.OverMembers<?, ?> over) {
            Members<?, ?> members = over.members();
            boolean isPart = members.kind() == Members.Kind.PART;
            gather(over.condition(), isPart ? type : members.type(), isPart ? path.to(members) : Path.ROOT);
            return;
        }
        if (condition instanceof Atom.Compared<?, ?> compared
                && compared.relation() == Atom.Relation.IS
                && compared.operand() instanceof Operand.Constant<?, ?> constant) {
            ask(type, path.to(compared.fact()), List.of(constant.value()));
        } else if (condition instanceof Atom.OneOf<?, ?> oneOf) {
            ask(type, path.to(oneOf.fact()), oneOf.values());
        } else if (condition instanceof Atom.Granted<?, ?> granted) {
            ask(
                    type,
                    path.to(granted.permission()).to(granted.by()),
                    granted.route().map(role -> role.words().ja()));
        }
        condition.children().forEach(child -> gather(child, type, path));
    }

    private void ask(SubjectType<?> type, Path path, Seq<?> values) {
        values.filter(String.class::isInstance)
                .map(String.class::cast)
                .forEach(word -> words.merge(
                        new Place(type.key(), path.words().ja()),
                        LinkedHashSet.of(word),
                        (all, more) -> all.union(more)));
    }
}
