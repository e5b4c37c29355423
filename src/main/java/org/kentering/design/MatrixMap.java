package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * People as tokens in a grid of two scales. A token opens what it stands for; dragged, or moved with the arrow keys and
 * put down with Enter, it asks to stand elsewhere. Or, where nobody is shown by name, a number in each cell.
 *
 * @param <T> what a token stands for
 */
public class MatrixMap<T> extends Composite<Div> {

    /** A scale: what it measures and its steps, from left to right or from top to bottom. */
    public record Scale(String title, List<String> steps) {

        public Scale {
            steps = List.copyOf(steps);
        }
    }

    /** A cell; both numbers begin at 0. */
    public record Place(int column, int row) {}

    /** A part of the map that has a name, its corners included. */
    public record Zone(String name, Tone tone, Place from, Place to) {

        private boolean holds(Place place) {
            return place.column() >= from.column() && place.column() <= to.column()
                    && place.row() >= from.row() && place.row() <= to.row();
        }
    }

    /**
     * Somebody on the map.
     *
     * @param place none for who stands beside it
     */
    public record Token<T>(T item, String name, @Nullable Place place, Tone tone) {}

    /** Asked to put somebody elsewhere. */
    @FunctionalInterface
    public interface Move<T> {
        void to(T item, Place place);
    }

    private final Scale columns;
    private final Scale rows;
    private final Map<Place, Div> cells = new HashMap<>();
    private final Div beside = new Div();
    private final Span hint = new Span();
    private final Span announcement = new Span();
    private @Nullable Consumer<T> opening;
    private @Nullable Move<T> moving;
    private @Nullable Token<T> held;
    private @Nullable Place target;

    public MatrixMap(String name, Scale columns, Scale rows, List<Zone> zones) {
        this.columns = columns;
        this.rows = rows;
        Div grid = new Div();
        grid.addClassName("k-map");
        grid.getElement().setAttribute("role", "grid");
        grid.getElement().setAttribute("aria-label", name);
        grid.getStyle().set("--k-map-columns", String.valueOf(columns.steps().size()));
        for (int row = 0; row < rows.steps().size(); row++) {
            grid.add(row(row, zones));
        }
        grid.add(foot());
        Span vertical = axis(rows.title());
        vertical.addClassName("k-map-vertical");
        announcement.addClassName("k-spoken");
        announcement.getElement().setAttribute("aria-live", "polite");
        beside.addClassName("k-map-beside");
        getContent().addClassName("k-map-frame");
        hint.addClassName("k-map-beside");
        hint.setVisible(false);
        getContent().add(vertical, grid, axis(columns.title()), announcement, beside, hint);
    }

    /** Tokens are buttons that open something. */
    public MatrixMap<T> onOpen(Consumer<T> listener) {
        opening = listener;
        return this;
    }

    /** Tokens may be moved. */
    public MatrixMap<T> onMove(Move<T> listener) {
        moving = listener;
        cells.forEach((place, cell) -> {
            DropTarget<Div> drop = DropTarget.create(cell);
            drop.addDropListener(event -> event.getDragData().ifPresent(data -> drop(data, place)));
        });
        return this;
    }

    /** Says below the map what can be done with it. */
    public MatrixMap<T> hint(String sentence) {
        hint.setText(sentence);
        hint.setVisible(true);
        return this;
    }

    /** Puts everybody in place; who has none stands beside the map under this title. */
    public void show(Collection<Token<T>> tokens, String titleBeside) {
        clear();
        Div tray = new Div();
        tray.addClassName("k-map-tray");
        for (Token<T> token : tokens) {
            Optional.ofNullable(token.place()).map(cells::get).orElse(tray).add(button(token));
        }
        if (tray.getComponentCount() > 0) {
            beside.add(new Span(titleBeside), tray);
        }
    }

    /** Shows how many stand where, and nobody by name. */
    public void show(Map<Place, Long> counts) {
        clear();
        counts.forEach((place, people) -> {
            Span number = new Span(String.valueOf(people));
            number.addClassName("k-map-count");
            cells.get(place).add(number);
        });
    }

    private void clear() {
        held = null;
        target = null;
        beside.removeAll();
        announcement.setText("");
        cells.values().forEach(cell -> {
            cell.removeClassName("k-target");
            cell.getChildren().filter(child -> !child.hasClassName("k-map-zone")).toList().forEach(cell::remove);
        });
    }

    private Div row(int row, List<Zone> zones) {
        Div line = line();
        line.add(header(rows.steps().get(row), "rowheader"));
        for (int column = 0; column < columns.steps().size(); column++) {
            Place place = new Place(column, row);
            Div cell = new Div();
            cell.addClassName("k-map-cell");
            cell.getElement().setAttribute("role", "gridcell");
            cell.getElement().setAttribute("aria-label", describe(place));
            zones.stream().filter(zone -> zone.holds(place)).findFirst().ifPresent(zone -> tint(cell, zone, place));
            cells.put(place, cell);
            line.add(cell);
        }
        return line;
    }

    private static void tint(Div cell, Zone zone, Place place) {
        cell.addClassName(zone.tone().className());
        if (zone.from().equals(place)) {
            Span name = new Span(zone.name());
            name.addClassName("k-map-zone");
            cell.add(name);
        }
    }

    private Div foot() {
        Div line = line();
        line.add(header("", "columnheader"));
        columns.steps().forEach(step -> line.add(header(step, "columnheader")));
        return line;
    }

    private static Div line() {
        Div line = new Div();
        line.addClassName("k-map-row");
        line.getElement().setAttribute("role", "row");
        return line;
    }

    private static Component header(String step, String role) {
        Span header = new Span(step);
        header.addClassNames("k-map-header", "k-" + role);
        header.getElement().setAttribute("role", role);
        return header;
    }

    private static Span axis(String title) {
        Span axis = new Span(title);
        axis.addClassName("k-map-axis");
        return axis;
    }

    private NativeButton button(Token<T> token) {
        NativeButton button = new NativeButton(Initials.of(token.name()));
        button.addClassNames("k-token", token.tone().className());
        Place place = token.place();
        String where = place == null ? "" : ", " + describe(place);
        button.getElement().setAttribute("title", token.name());
        button.getElement().setAttribute("aria-label", token.name() + where);
        button.addClickListener(click -> {
            if (opening != null) {
                opening.accept(token.item());
            }
        });
        if (moving != null) {
            makeMovable(button, token);
        }
        return button;
    }

    private void makeMovable(NativeButton button, Token<T> token) {
        DragSource.create(button).setDragData(token);
        // The default is prevented only for keys that move: Tab must go on, and Enter must open what is not being moved.
        String arrow = "event.key.startsWith('Arrow')";
        button.getElement()
                .addEventListener("keydown", event -> step(button, token, key(event)))
                .setFilter(arrow).addEventData("event.key").addEventData(arrow + " && event.preventDefault()");
        String putDown = "(event.key === 'Enter' || event.key === 'Escape') && element.hasAttribute('data-moving')";
        button.getElement()
                .addEventListener("keydown", event -> finish(button, token, key(event)))
                .setFilter(putDown).addEventData("event.key").addEventData(putDown + " && event.preventDefault()");
        button.addBlurListener(blur -> letGo(button));
    }

    private static String key(DomEvent event) {
        return event.getEventData().get("event.key").asString();
    }

    /** One step of an arrow key; the first one lifts the token. */
    void step(NativeButton button, Token<T> token, String key) {
        Place from = target != null && token.equals(held) ? target
                : token.place() != null ? token.place() : new Place(columns.steps().size() / 2, rows.steps().size() / 2);
        Place to = new Place(
                Math.clamp(from.column() + (key.equals("ArrowRight") ? 1 : key.equals("ArrowLeft") ? -1 : 0), 0,
                        columns.steps().size() - 1),
                Math.clamp(from.row() + (key.equals("ArrowDown") ? 1 : key.equals("ArrowUp") ? -1 : 0), 0,
                        rows.steps().size() - 1));
        mark(to);
        held = token;
        button.getElement().setAttribute("data-moving", true);
        announcement.setText(getTranslation("design.map.moving", token.name(), describe(to)));
    }

    /** Enter puts the token down where it was moved to; Escape leaves it where it was. */
    void finish(NativeButton button, Token<T> token, String key) {
        Place to = target;
        letGo(button);
        if (key.equals("Enter") && to != null) {
            move(token, to);
        }
    }

    private void letGo(NativeButton button) {
        button.getElement().removeAttribute("data-moving");
        announcement.setText("");
        mark(null);
        held = null;
    }

    private void mark(@Nullable Place place) {
        cells.forEach((at, cell) -> cell.setClassName("k-target", at.equals(place)));
        target = place;
    }

    @SuppressWarnings("unchecked")
    private void drop(Object data, Place place) {
        if (data instanceof Token<?> token) {
            move((Token<T>) token, place);
        }
    }

    private void move(Token<T> token, Place to) {
        if (moving != null && !to.equals(token.place())) {
            moving.to(token.item(), to);
        }
    }

    private String describe(Place place) {
        return columns.title() + " " + columns.steps().get(place.column()) + ", " + rows.title() + " "
                + rows.steps().get(place.row());
    }
}
