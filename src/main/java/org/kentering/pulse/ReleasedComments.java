package org.kentering.pulse;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kentering.exchange.CleanText;

/**
 * What people wrote, as far as the reader may read it, and the only way to search in it (rules of publication,
 * section 5). A search answers with whole sets: a set in which enough comments say all the words is shown with every
 * comment that it has, one in which fewer do is not shown, and no number of hits is told.
 *
 * <p>Searching often, or for <i>A</i> and then for <i>A B</i>, tells nothing that reading does not: every answer is
 * worked out from the released words alone, and only from sets that this reader can read from the first comment to the
 * last. What was left out, or how a comment read before somebody changed it, is not searched. The bound is not there to
 * keep these comments from the reader but to keep the product from doing the first step of recognising somebody, which
 * is to lay out the one comment that has a rare word in it.
 *
 * @param fewest how many comments of a set have to say it; as many as a set needs to be shown at all
 * @param sets in the order of the paper
 */
public record ReleasedComments(int fewest, List<CommentSet> sets) {

    /** For who reads none. */
    static final ReleasedComments NONE = new ReleasedComments(0, List.of());

    public ReleasedComments {
        sets = List.copyOf(sets);
    }

    /** Whether there is anything to look for in this. */
    public static boolean looksForSomething(String search) {
        return words(search).length > 0;
    }

    /** The whole sets in which enough comments say all these words; all sets if there is nothing to look for. */
    public List<CommentSet> saying(String search) {
        String[] words = words(search);
        return sets.stream().filter(set -> words.length == 0 || hits(set, words) >= fewest).toList();
    }

    private static long hits(CommentSet set, String[] words) {
        return set.comments().stream()
                .map(ReleasedComments::plain)
                .filter(comment -> Arrays.stream(words).allMatch(comment::contains))
                .count();
    }

    private static String[] words(String search) {
        return Arrays.stream(plain(search).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    /** Without accents and capitals, which many leave out when they search. */
    private static String plain(String text) {
        return Normalizer.normalize(CleanText.of(text), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
