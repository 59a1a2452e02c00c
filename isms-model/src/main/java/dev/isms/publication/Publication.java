package dev.isms.publication;

import dev.isms.provision.Place;
import dev.isms.provision.Provision;
import dev.isms.text.Language;
import dev.isms.text.Visible;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * 公表文 — the whole document: cover, instruments, chapters, tables, in reading order. Walking it prints the text; the
 * provisions that run are the very objects that are printed.
 */
public record Publication(Words title, Seq<Node> nodes) {

    /** @throws IllegalArgumentException if a provision stands in it twice */
    public Publication {
        Objects.requireNonNull(title, "title of a publication");
        Objects.requireNonNull(nodes, "nodes of a publication").forEach(node -> Objects.requireNonNull(node, "node"));
        Set<String> seen = new HashSet<>();
        nodes.flatMap(Node::provisions).map(provision -> provision.id().value()).forEach(id -> {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("provision " + Visible.quote(id) + " stands twice in "
                        + Visible.quote(title.ja()) + ": expected each id once");
            }
        });
    }

    public static Publication of(Words title, Node... nodes) {
        return new Publication(title, List.of(Objects.requireNonNull(nodes, "nodes of a publication")));
    }

    /** In reading order, each once. */
    public Seq<Provision> provisions() {
        return nodes.flatMap(Node::provisions);
    }

    /** Every node, in reading order. */
    public Seq<Node> walk() {
        return nodes.flatMap(Node::walk);
    }

    public Seq<Division> divisions() {
        return walk().filter(Division.class::isInstance).map(Division.class::cast);
    }

    /** Every place that something stands at, division or provision, each once, in reading order, with its heading. */
    public Seq<Place> places() {
        Map<Place, Place> places = new LinkedHashMap<>();
        nodes.flatMap(Publication::places).forEach(place -> places.putIfAbsent(place, place));
        divisions().map(Division::place).forEach(titled -> places.put(titled, titled));
        return List.ofAll(places.values());
    }

    private static Seq<Place> places(Node node) {
        return node instanceof Division division
                ? division.heading()
                        .flatMap(Node::provisions)
                        .map(Provision::place)
                        .prepend(division.place())
                        .appendAll(division.children().flatMap(Publication::places))
                : node.provisions().map(Provision::place);
    }

    public Seq<Line> lines() {
        return nodes.flatMap(Node::lines);
    }

    /** The text, verbatim, a line under another; what the source lost is not there. */
    public String text() {
        return lines().map(Line::text).mkString("\n");
    }

    /** The text with a note where the source lost something. */
    public String annotated(Language language) {
        Objects.requireNonNull(language, "language");
        return nodes.flatMap(node -> annotated(node, language)).mkString("\n");
    }

    private static Seq<String> annotated(Node node, Language language) {
        if (node instanceof Division division) {
            return division.heading()
                    .map(Line::text)
                    .appendAll(division.children().flatMap(child -> annotated(child, language)));
        }
        if (node instanceof Absent absent) {
            return List.of("〔" + absent.what().in(language) + "〕");
        }
        return node.lines().map(Line::text);
    }
}
