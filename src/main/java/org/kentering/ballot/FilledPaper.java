package org.kentering.ballot;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kentering.kernel.Message;

/**
 * What somebody filled in, checked against the ballot. Anything that the ballot does not offer makes the whole paper
 * one that is not stored; what was readable is kept, so that the page can show it again.
 */
public final class FilledPaper {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final SortedMap<String, List<Integer>> answers = new TreeMap<>();
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SortedMap<String, Message> problems = new TreeMap<>();
    private boolean foreign;

    private FilledPaper() {}

    /** A paper on which nothing is filled in yet. */
    public static FilledPaper empty() {
        return new FilledPaper();
    }

    /** Reads what a form sent: values by the key of the item. */
    public static FilledPaper read(BallotPlan plan, Map<String, List<String>> sent) {
        FilledPaper paper = new FilledPaper();
        sent.forEach((key, values) -> {
            Optional<BallotItem> item = plan.item(key);
            if (item.isEmpty()) {
                paper.foreign = true;
            } else if (item.get().kind() == ItemKind.TEXT) {
                paper.text(item.get(), values);
            } else {
                paper.choose(item.get(), values);
            }
        });
        return paper;
    }

    /** Whether nothing stands in the way of storing it. An empty paper is an answer too. */
    public boolean complete() {
        return !foreign && problems.isEmpty();
    }

    /** Whether something arrived that the ballot does not offer. */
    public boolean foreign() {
        return foreign;
    }

    public boolean chose(String key, int answer) {
        return answers.getOrDefault(key, List.of()).contains(answer);
    }

    public String textOf(String key) {
        return texts.getOrDefault(key, "");
    }

    /** What the person must change about an item. */
    public Optional<Message> problem(String key) {
        return Optional.ofNullable(problems.get(key));
    }

    SortedMap<String, List<Integer>> answers() {
        return answers;
    }

    SortedMap<String, String> texts() {
        return texts;
    }

    private void choose(BallotItem item, List<String> values) {
        Set<Integer> chosen = new LinkedHashSet<>();
        for (String value : values) {
            Optional<Integer> answer = number(value).filter(item::offers);
            if (answer.isEmpty()) {
                foreign = true;
            } else {
                chosen.add(answer.get());
            }
        }
        Optional<Integer> alone = chosen.stream().filter(item.exclusive()::contains).findFirst();
        if (alone.isPresent() && chosen.size() > 1) {
            problems.put(
                    item.key(), Message.of("ballot.paper.exclusive", item.options().get(alone.get())));
        } else if (chosen.size() > item.atMost()) {
            problems.put(item.key(), Message.of("ballot.paper.tooMany", item.atMost()));
        }
        if (!chosen.isEmpty()) {
            answers.put(item.key(), chosen.stream().sorted().toList());
        }
    }

    private void text(BallotItem item, List<String> values) {
        String text = cleaned(String.join("\n", values));
        if (text.codePointCount(0, text.length()) > BallotItem.LONGEST_TEXT) {
            problems.put(item.key(), Message.of("ballot.paper.tooLong"));
        }
        if (!text.isEmpty()) {
            texts.put(item.key(), text);
        }
    }

    /**
     * Takes out what nobody typed on purpose or what could hide something: controls, direction marks, zero-width
     * characters, halves of characters.
     */
    static String cleaned(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        String lines = Normalizer.normalize(raw, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n');
        lines.codePoints().map(point -> point == '\t' ? ' ' : point).filter(FilledPaper::visible)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean visible(int point) {
        int type = Character.getType(point);
        return point == '\n'
                || type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
                        && type != Character.PRIVATE_USE;
    }

    private static Optional<Integer> number(String value) {
        return NUMBER.matcher(value).matches() ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}
