package dev.isms.publication;

import dev.isms.provision.Place;
import dev.isms.text.Visible;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * 区分 — a chapter, a section, an article: a place with its heading, and what stands under it.
 *
 * @param heading nothing, where the part has no heading of its own
 */
public record Division(Place place, Seq<Line> heading, Seq<Node> children) implements Node {

    public Division {
        Objects.requireNonNull(place, "place of a division");
        Objects.requireNonNull(heading, "heading of a division");
        Objects.requireNonNull(children, "children of a division")
                .forEach(child -> Objects.requireNonNull(child, "child of division " + place));
        children.filter(Division.class::isInstance).map(Division.class::cast).forEach(child -> {
            if (!place.holds(child.place) || place.equals(child.place)) {
                throw new IllegalArgumentException("division " + Visible.quote(child.place.id()) + " in division "
                        + Visible.quote(place.id()) + ": expected one below it");
            }
        });
        children.flatMap(Node::provisions)
                .appendAll(heading.flatMap(Node::provisions))
                .forEach(provision -> {
                    if (!place.holds(provision.place())) {
                        throw new IllegalArgumentException("provision " + Visible.quote(provision.id())
                                + " in division " + Visible.quote(place.id()) + ": expected one that stands there");
                    }
                });
    }

    /** Under the place's own title, behind its own mark. */
    public static Division of(Place place, Node... children) {
        return marked(place, place.mark(), children);
    }

    /** Under the place's own title, behind the mark that the source prints. */
    public static Division marked(Place place, String mark, Node... children) {
        Seq<Line> heading =
                place.title().map(title -> Line.of(mark + " {}", () -> title)).toList();
        return new Division(place, heading, List.of(children));
    }

    /** Under a heading that is itself a provision. */
    public static Division headed(Place place, Line heading, Node... children) {
        return new Division(place, List.of(heading), List.of(children));
    }

    /** Without a heading. */
    public static Division plain(Place place, Node... children) {
        return new Division(place, List.empty(), List.of(children));
    }

    /** With more under it. */
    public Division and(Seq<Node> more) {
        return new Division(place, heading, children.appendAll(more));
    }

    @Override
    public Seq<Line> lines() {
        return heading.appendAll(children.flatMap(Node::lines));
    }

    @Override
    public Seq<Node> walk() {
        return children.flatMap(Node::walk).prepend(this);
    }
}
