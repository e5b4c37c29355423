package org.kentering.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.kentering.kernel.Language;
import org.kentering.kernel.LocalText;

/**
 * What the wording of a question had better not have. Rules of thumb in the words of each language: they make somebody
 * look again and forbid nothing.
 *
 * @param mostWords how many words a question should have at most
 * @param mostItems how many questions should be asked at once
 */
public record WordingRules(String id, int version, int mostWords, int mostItems, List<WordingWords> words)
        implements CatalogueItem {

    public WordingRules {
        words = List.copyOf(words);
        Flaw.ifVersionUnusable(version);
        Flaw.ifTwice("words", words, "language", WordingWords::language);
        if (words.size() != Language.values().length) {
            throw new Flaw("words", "every language needs its words");
        }
        if (mostWords < 1 || mostItems < 1) {
            throw new Flaw("mostWords", "a limit is at least 1");
        }
    }

    /** What to look at again, language by language. */
    public List<WordingRemark> remarks(LocalText wording) {
        return words.stream()
                .flatMap(one -> remarks(one, wording.in(one.language())).stream())
                .toList();
    }

    /** What to look at again in one language, also while the others are not written yet. */
    public List<WordingRemark> remarks(Language language, String wording) {
        return words.stream()
                .filter(one -> one.language() == language)
                .flatMap(one -> remarks(one, wording).stream())
                .toList();
    }

    private List<WordingRemark> remarks(WordingWords words, String text) {
        List<WordingRemark> remarks = new ArrayList<>();
        for (WordingWarning warning : WordingWarning.values()) {
            words.first(warning, text)
                    .ifPresent(word -> remarks.add(new WordingRemark(words.language(), warning, word)));
        }
        int count = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        if (count > mostWords) {
            remarks.add(new WordingRemark(words.language(), WordingWarning.LONG, Integer.toString(count)));
        }
        return remarks;
    }
}
