package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A plain table of values that are read across and down: each row has a name, and a cell may be tinted by what its
 * value means against an absolute target. On a phone each row becomes a name with its values below, each under the
 * heading of its column.
 */
public class DataTable extends Div {

    private static final int DEEPEST = 5;

    private final NativeTable table = new NativeTable();
    private final List<String> headings;

    /**
     * An empty table.
     *
     * @param caption what it shows, for a screen reader
     * @param headings of all columns, the first one over the names
     */
    public DataTable(String caption, String... headings) {
        this.headings = List.of(headings);
        addClassName("k-table-frame");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        table.addClassName("k-table");
        NativeTableCaption words = new NativeTableCaption();
        words.setText(caption);
        words.addClassName("k-for-screen-reader");
        table.add(words);
        NativeTableRow head = new NativeTableRow();
        for (String heading : headings) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            cell.getElement().setAttribute("role", "columnheader");
            head.add(cell);
        }
        table.getHead().add(head);
        // A phone lays the rows out as blocks, and blocks are no table to a screen reader unless it is told so.
        table.getElement().setAttribute("role", "table");
        table.getHead().getElement().setAttribute("role", "rowgroup");
        table.getBody().getElement().setAttribute("role", "rowgroup");
        head.getElement().setAttribute("role", "row");
        add(table);
    }

    /** One row more, made of the cells below. */
    public DataTable row(Component... cells) {
        for (int column = 1; column < cells.length && column < headings.size(); column++) {
            cells[column].getElement().setAttribute("data-heading", headings.get(column));
        }
        for (Component cell : cells) {
            cell.getElement().setAttribute("role", cell instanceof NativeTableHeaderCell ? "rowheader" : "cell");
        }
        NativeTableRow row = new NativeTableRow(cells);
        row.getElement().setAttribute("role", "row");
        table.getBody().add(row);
        return this;
    }

    /** What the row is about, set in by its depth; a remark may stand below. */
    public static Component name(String name, int depth, Component... below) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(new Span(name));
        if (below.length > 0) {
            Div remarks = new Div(below);
            remarks.addClassName("k-table-below");
            cell.add(remarks);
        }
        cell.getElement().setAttribute("scope", "row");
        cell.addClassName("k-depth-" + Math.min(depth, DEEPEST));
        return cell;
    }

    public static Component text(String words) {
        return new NativeTableCell(words);
    }

    /** A value with how sure it is beside it. */
    public static Component number(String number, String beside) {
        Span main = new Span(number);
        main.addClassName("k-table-number");
        NativeTableCell cell = new NativeTableCell(main);
        if (!beside.isEmpty()) {
            Span small = new Span(" " + beside);
            small.addClassName("k-note");
            cell.add(small);
        }
        cell.addClassName("k-table-value");
        return cell;
    }

    /** A value whose colour says how it stands against a target; the value itself says it too. More may stand below. */
    public static Component tinted(String words, Tone tone, Component... below) {
        NativeTableCell cell = new NativeTableCell(words);
        cell.addClassNames("k-table-tint", tone.className());
        if (below.length > 0) {
            Div remarks = new Div(below);
            remarks.addClassName("k-table-below");
            cell.add(remarks);
        }
        return cell;
    }

    public static Component holding(Component... content) {
        return new NativeTableCell(content);
    }

    /** A remark instead of values, across so many columns. */
    public static Component across(int columns, String words) {
        NativeTableCell cell = new NativeTableCell(words);
        cell.getElement().setAttribute("colspan", String.valueOf(columns));
        cell.addClassName("k-table-across");
        return cell;
    }
}
