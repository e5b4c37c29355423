package org.kentering.stakeholder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kentering.design.Chip;
import org.kentering.design.EmptyState;
import org.kentering.design.FilterBar;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.design.PersonCell;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.WideOnly;
import org.kentering.design.Words;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.stakeholder.StakeholderFilter;
import org.kentering.stakeholder.StakeholderOrder;
import org.kentering.stakeholder.StakeholderRow;

/** The list of the register, with its search, filters, order and export. */
class RegisterList {

    private final StakeholderDesk desk;
    private final ProgrammeFrame frame;
    private final Consumer<String> open;
    private final Consumer<RegisterState> navigate;
    private final PageHead head;
    private final TextField search = new TextField();
    private final Map<StakeholderFilter.Show, Chip> chips = new EnumMap<>(StakeholderFilter.Show.class);
    private final Grid<StakeholderRow> grid = new Grid<>();
    private final Page page;
    private final WideOnly wideOnly;
    private RegisterState state = RegisterState.of(QueryParameters.empty());

    RegisterList(StakeholderDesk desk, ProgrammeFrame frame, Consumer<String> open, Consumer<RegisterState> navigate) {
        this.desk = desk;
        this.frame = frame;
        this.open = open;
        this.navigate = navigate;
        Button add = new Button(Words.text("stakeholder.list.add"), click -> open.accept(RegisterForm.NEW));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        head = new PageHead(Words.text("stakeholder.heading"), desk.finding(frame), add);
        wideOnly = columns();
        page = new Page(head, filters(), grid);
    }

    Page page() {
        return page;
    }

    void show(RegisterState wanted, boolean besideRecord) {
        state = wanted;
        wideOnly.besideRecord(besideRecord);
        if (!search.getValue().strip().equals(wanted.text())) {
            search.setValue(wanted.text());
        }
        chips.forEach((show, chip) -> chip.setOn(show == wanted.show()));
        grid.sort(List.of(new GridSortOrder<>(grid.getColumnByKey(wanted.order().name()),
                wanted.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        refresh();
    }

    void refresh() {
        head.say(Words.text("stakeholder.heading"), desk.finding(frame));
        grid.getDataProvider().refreshAll();
    }

    private FilterBar filters() {
        search.setPlaceholder(Words.text("stakeholder.list.search"));
        search.setAriaLabel(Words.text("stakeholder.list.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                navigate.accept(state.searching(change.getValue().strip()));
            }
        });
        FilterBar bar = new FilterBar(new MapSwitch(frame, false), search);
        for (StakeholderFilter.Show show : StakeholderFilter.Show.values()) {
            if (show != StakeholderFilter.Show.ALL) {
                Chip chip = new Chip(Words.text("stakeholder.show." + show.name().toLowerCase(Locale.ROOT)), false,
                        () -> navigate.accept(state.toggling(show)));
                chips.put(show, chip);
                bar.add(chip);
            }
        }
        bar.add(RegisterExport.of(desk, frame, () -> state.filter()));
        return bar;
    }

    private WideOnly columns() {
        LocalDate today = desk.today();
        grid.addComponentColumn(this::name).setKey(StakeholderOrder.NAME.name())
                .setSortProperty(StakeholderOrder.NAME.name()).setHeader(Words.text("stakeholder.field.name"))
                .setFlexGrow(3).setWidth("200px");
        Grid.Column<StakeholderRow> influence = column(StakeholderOrder.INFLUENCE, "stakeholder.field.influence",
                row -> Scales.level(row.influence()));
        Grid.Column<StakeholderRow> affected = column(StakeholderOrder.AFFECTEDNESS, "stakeholder.column.affectedness",
                row -> Scales.level(row.affectedness()));
        grid.addComponentColumn(row -> Scales.status(row.attitude()))
                .setHeader(Words.text("stakeholder.field.attitude")).setAutoWidth(true).setFlexGrow(0);
        Grid.Column<StakeholderRow> contact = grid.addComponentColumn(row -> contact(row, today))
                .setKey(StakeholderOrder.LAST_CONTACT.name()).setSortProperty(StakeholderOrder.LAST_CONTACT.name())
                .setHeader(Words.text("stakeholder.field.lastContact")).setAutoWidth(true);
        Grid.Column<StakeholderRow> next = grid.addColumn(row -> row.next() == null ? "" : Words.until(row.next(), today))
                .setHeader(Words.text("stakeholder.field.next")).setAutoWidth(true);
        grid.setItemsPageable(request -> desk.register.search(frame.id(), state.filter(), request).getContent());
        grid.addSortListener(this::sorted);
        grid.setEmptyStateComponent(new EmptyState(Words.text("stakeholder.list.empty"),
                Words.text("stakeholder.list.emptyHelp")));
        grid.setAllRowsVisible(true);
        return new WideOnly(grid, influence, affected, contact, next);
    }

    private Grid.Column<StakeholderRow> column(
            StakeholderOrder order, String title, ValueProvider<StakeholderRow, String> text) {
        return grid.addColumn(text).setKey(order.name()).setSortProperty(order.name()).setHeader(Words.text(title))
                .setAutoWidth(true).setFlexGrow(0);
    }

    private PersonCell name(StakeholderRow row) {
        String detail = Stream.of(row.function(),
                        row.isExternal() ? Words.text("stakeholder.external") : row.unitName(),
                        row.escalated() ? Words.text("stakeholder.escalated") : "")
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
        return new PersonCell(row.name(), frame.path("stakeholders/" + row.id().value()), detail);
    }

    private static Component contact(StakeholderRow row, LocalDate today) {
        if (row.isContactOverdue(today)) {
            return new Status(Words.text("stakeholder.contactOverdue"), Tone.WATCH);
        }
        return new Span(row.lastContact() == null ? Words.text("stakeholder.never") : Words.since(row.lastContact(), today));
    }

    private void sorted(SortEvent<Grid<StakeholderRow>, GridSortOrder<StakeholderRow>> event) {
        if (event.isFromClient()) {
            GridSortOrder<StakeholderRow> order = event.getSortOrder().isEmpty() ? null : event.getSortOrder().getFirst();
            navigate.accept(order == null ? state.sorting(StakeholderOrder.NAME, false)
                    : state.sorting(StakeholderOrder.valueOf(order.getSorted().getKey()),
                            order.getDirection() == SortDirection.DESCENDING));
        }
    }
}
