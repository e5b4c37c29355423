package org.kentering.pulse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kentering.ballot.BallotItem;
import org.kentering.ballot.CellId;
import org.kentering.ballot.ItemKind;
import org.kentering.ballot.WaveId;
import org.kentering.design.Chart;
import org.kentering.design.Item;
import org.kentering.design.Panel;
import org.kentering.design.Quote;

/**
 * What screens, files and public pages tell about the groups of a wave, read back from what really stands there: each
 * value with its group and question, each set of comments with its people. It asks no service and believes no page:
 * whatever is told of a group that nothing was published of is kept apart.
 */
final class WhatIsTold {

    /** A value that somebody read: somebody's sum over a group, whatever it was rounded to. */
    record Value(WaveId wave, Set<CellId> group, String item) {}

    /** Comments that stand together, under the names of these groups. */
    record Comments(String question, Set<CellId> leaves) {}

    /** Percentages, means, margins and classes. */
    private static final Pattern FIGURE =
            Pattern.compile("\\d\\s?%|\\b[1-5][.,]\\d\\b|±|≤|≥|\\b(?:low|mixed|high|Low|Mixed|High)\\b");

    private static final Pattern TURNOUT =
            Pattern.compile("fewer than half answered|half to four fifths answered|four fifths or more answered");

    private static final Pattern NOT_SHOWN = Pattern.compile("^(shown with |not shown)");
    private static final Pattern ANSWER = Pattern.compile("<li><h3>(.*?)</h3>(.*?)</li>", Pattern.DOTALL);

    private final WaveId wave;
    private final GroupNames names;
    private final Set<Value> values = new HashSet<>();
    private final Set<Comments> comments = new HashSet<>();
    private final Map<CellId, String> turnout = new HashMap<>();
    private final Set<String> astray = new TreeSet<>();

    WhatIsTold(WaveId wave, GroupNames names) {
        this.wave = wave;
        this.names = names;
    }

    /** Everything that was told and was published. */
    Set<Value> values() {
        return values;
    }

    Set<Comments> comments() {
        return comments;
    }

    /** How many took part, in words, of those groups of which it is told. */
    Map<CellId, String> turnout() {
        return turnout;
    }

    /** What is told of groups of which nothing may be. */
    Set<String> astray() {
        return astray;
    }

    /** The page of results, opened for one of the groups. */
    void results(Component page, CellId asked) {
        CellId chosen = chosen(page, asked);
        each(page, NativeTable.class).forEach(table -> table(table, chosen));
        each(page, Panel.class).forEach(panel -> panel(panel, chosen));
        each(page, Item.class).forEach(line -> chosenItem(line, chosen));
        anythingElse(page);
    }

    /** Any other page: whatever it tells of groups that nothing was published of, in a row, a line or a sentence. */
    void anythingElse(Component page) {
        Set<String> silent = new TreeSet<>();
        for (CellId cell : names.all()) {
            String name = names.name(names.parts(cell));
            if (names.named(name).stream().noneMatch(group -> isOpenAtAll(group))) {
                silent.add(name);
            }
        }
        Stream.of(NativeTableRow.class, Item.class, Paragraph.class, Span.class)
                .flatMap(kind -> each(page, kind))
                .map(part -> TURNOUT.matcher(words(part)).replaceAll(""))
                .filter(words -> FIGURE.matcher(words).find() && !words.contains("shown with"))
                .forEach(words -> silent.stream()
                        .filter(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(words).find())
                        .forEach(name -> astray.add(name + ": " + words)));
    }

    private boolean isOpenAtAll(Set<CellId> group) {
        return names.plan().items().stream().anyMatch(item -> names.isOpen(group, item.key()));
    }

    /** The file that hangs on the page of results. */
    void file(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        List<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
        for (NamedCsvRecord line : lines) {
            Map<String, String> said = new HashMap<>(line.getFieldsAsMap());
            String unit = said.remove("Unit");
            String within = said.remove("Part of");
            String question = said.remove("Question");
            said.remove("Remark");
            if (said.values().stream().anyMatch(field -> !field.isBlank())) {
                boolean category = names.plan().attributes().stream()
                        .anyMatch(attribute -> unit.startsWith(attribute.name().en() + ": "));
                tells(category ? names.category(unit) : names.group(unit, within), List.of(names.asked(question).key()), unit);
            }
        }
    }

    /** The page that everybody may read: the company alone. */
    void publicPage(String html) {
        Matcher answer = ANSWER.matcher(html);
        while (answer.find()) {
            if (FIGURE.matcher(answer.group(2)).find()) {
                String question = answer.group(1).replace("&#39;", "'").replace("&amp;", "&").replace("&quot;", "\"");
                tells(Set.of(names.company()), List.of(names.asked(question).key()), question);
            }
        }
        String words = html.replaceAll("<[^>]+>", "\n");
        names.all().stream().filter(cell -> !cell.equals(names.company())).forEach(cell -> {
            String name = names.name(names.parts(cell));
            words.lines()
                    .filter(line -> FIGURE.matcher(line).find()
                            && Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(line).find())
                    .forEach(line -> astray.add(name + ": " + line));
        });
    }

    /** The group whose items the page shows; it shows everybody where it shows nothing of the one that was asked for. */
    private CellId chosen(Component page, CellId asked) {
        String company = "What " + names.name(Set.of(names.company())) + " said";
        String own = "What " + names.name(names.parts(asked)) + " said";
        Set<String> captions = new HashSet<>();
        each(page, NativeTableCaption.class).map(WhatIsTold::words).forEach(captions::add);
        if (captions.contains(own)) {
            return asked;
        }
        if (!captions.contains(company)) {
            throw new AssertionError("neither " + own + " nor " + company + " but " + captions);
        }
        return names.company();
    }

    private void table(NativeTable table, CellId chosen) {
        List<String> headings = each(table, NativeTableHeaderCell.class)
                .filter(cell -> "col".equals(cell.getElement().getAttribute("scope")))
                .map(WhatIsTold::words)
                .toList();
        List<NativeTableRow> rows = each(table.getBody(), NativeTableRow.class).toList();
        if (headings.getFirst().equals("Question")) {
            rows.stream().filter(WhatIsTold::saysSomething).forEach(row ->
                    tells(names.parts(chosen), List.of(names.asked(name(row)).key()), words(row)));
        } else if (headings.size() > 1 && headings.get(1).equals("Answers")) {
            units(rows, headings, headings.getFirst().equals("Unit"));
        }
    }

    /** Unit by unit, each below what it is a part of, or category by category. */
    private void units(List<NativeTableRow> rows, List<String> headings, boolean tree) {
        Deque<String> above = new ArrayDeque<>();
        for (NativeTableRow row : rows) {
            String name = name(row);
            int depth = depth(row);
            while (above.size() > depth) {
                above.pop();
            }
            // A reader who sees a team and not the unit above it sees it right below the company, set in as deep.
            List<Set<CellId>> groups = tree && above.size() == depth
                    ? List.of(names.group(name, above.isEmpty() ? "" : above.peek()))
                    : names.named(name);
            above.push(name);
            Matcher took = TURNOUT.matcher(words(row));
            if (took.find()) {
                turnout.put(groups.getFirst().iterator().next(), took.group());
            }
            if (saysSomething(row)) {
                List<String> cells = each(row, NativeTableCell.class).map(WhatIsTold::words).toList();
                for (int column = 1; column < cells.size(); column++) {
                    if (!NOT_SHOWN.matcher(cells.get(column)).find()) {
                        tells(either(groups), asking(headings.get(column + 1)), words(row));
                    }
                }
            }
        }
    }

    /** Where two groups have one name: the one that something was published of, if there is one. */
    private Set<CellId> either(List<Set<CellId>> groups) {
        return groups.stream().filter(this::isOpenAtAll).findFirst().orElseGet(groups::getFirst);
    }

    /** Whatever may stand behind the value of a step is a question of agreement. */
    private List<String> asking(String step) {
        List<String> items = names.plan().items().stream()
                .filter(item -> item.kind() == ItemKind.AGREEMENT)
                .map(BallotItem::key)
                .toList();
        if (step.isBlank() || items.isEmpty()) {
            throw new AssertionError("no question asks about " + step);
        }
        return items;
    }

    private static boolean saysSomething(NativeTableRow row) {
        return each(row, NativeTableCell.class).map(WhatIsTold::words).noneMatch(words -> NOT_SHOWN.matcher(words).find()
                        && each(row, NativeTableCell.class).count() == 1)
                && each(row, NativeTableCell.class).findAny().isPresent();
    }

    private static String name(NativeTableRow row) {
        return each(row, NativeTableHeaderCell.class).flatMap(cell -> each(cell, Span.class)).map(WhatIsTold::words)
                .findFirst().orElseThrow();
    }

    private static int depth(NativeTableRow row) {
        return each(row, NativeTableHeaderCell.class)
                .flatMap(cell -> cell.getClassNames().stream())
                .filter(name -> name.startsWith("k-depth-"))
                .mapToInt(name -> Integer.parseInt(name.substring("k-depth-".length())))
                .findFirst()
                .orElseThrow();
    }

    /** A question that is answered by choosing stands as a line of its own, and as bars in a panel. */
    private void chosenItem(Item line, CellId chosen) {
        List<String> said = each(line, Span.class).map(WhatIsTold::words).toList();
        if (said.size() > 1 && names.isAsked(said.getFirst()) && !NOT_SHOWN.matcher(said.get(1)).find()) {
            tells(names.parts(chosen), List.of(names.asked(said.getFirst()).key()), words(line));
        }
    }

    private void panel(Panel panel, CellId chosen) {
        String all = words(panel);
        if (each(panel, Chart.class).anyMatch(chart -> chart.getElement().getPropertyRaw("bars") != null)) {
            names.plan().items().stream()
                    .filter(item -> item.kind() == ItemKind.CHOICE && all.contains(item.wording().en()))
                    .forEach(item -> tells(names.parts(chosen), List.of(item.key()), all));
        }
        if (all.contains("What people wrote")) {
            comments(panel);
        }
        if (all.contains("Where each group stands")) {
            each(panel, Item.class).forEach(this::stage);
        }
    }

    /** What it comes to rests on trust and on use, both as figures. */
    private void stage(Item line) {
        String title = each(line, Span.class).map(WhatIsTold::words).findFirst().orElseThrow();
        List<Set<CellId>> groups = names.named(title.substring(0, title.indexOf(": ")));
        tells(either(groups), List.of(CultureRule.TRUST, Publication.WEEKLY_USE), words(line));
    }

    private void comments(Panel panel) {
        String question = "";
        String group = "";
        for (Component part : everything(panel).toList()) {
            if (part instanceof H3) {
                question = words(part);
            } else if (part instanceof Paragraph && names.isAsked(question)) {
                group = words(part);
            } else if (part instanceof Quote) {
                comments.add(new Comments(names.asked(question).key(), names.leaves(group)));
            }
        }
    }

    /** Comments as somebody reads them who decides about them: one by one, each with the groups it would stand with. */
    void review(Component page) {
        each(page, Panel.class).filter(panel -> each(panel, Quote.class).findAny().isPresent()).forEach(panel -> {
            String all = words(panel);
            names.plan().items().stream()
                    .filter(item -> item.kind() == ItemKind.TEXT && all.contains(item.wording().en()))
                    .forEach(item -> comments.add(new Comments(item.key(), names.leaves(
                            words(panel.getSubtitle()).replaceFirst("^[^:]*: ", "")))));
        });
        anythingElse(page);
    }

    private void tells(Set<CellId> group, Collection<String> items, String words) {
        List<String> open = items.stream().filter(item -> names.isOpen(group, item)).toList();
        if (open.isEmpty()) {
            astray.add(names.name(group) + " " + items + ": " + words);
        }
        (open.isEmpty() ? items : open).forEach(item -> values.add(new Value(wave, group, item)));
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively().strip();
    }

    private static <C> Stream<C> each(Component part, Class<C> kind) {
        return everything(part).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Component> everything(Component part) {
        List<Component> all = new ArrayList<>();
        collect(part, all);
        return all.stream();
    }

    private static void collect(Component part, List<Component> all) {
        all.add(part);
        if (part instanceof Card card && card.getSubtitle() != null) {
            collect(card.getSubtitle(), all);
        }
        part.getChildren().forEach(child -> collect(child, all));
    }
}
