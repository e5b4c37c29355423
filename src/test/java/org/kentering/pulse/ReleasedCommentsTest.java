package org.kentering.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.LocalText;

class ReleasedCommentsTest {

    private static final LocalText QUESTION = new LocalText("Nog iets?", "Anything else?", "Sonst noch etwas?");

    private final CommentSet assembly = set("Assembly",
            "The night shift gets no time", "time is short", "Time, please", "More TIME at gate two", "no time at all", "all fine");
    private final CommentSet works = set("Works", "more time", "time", "time?", "time!", "the scanner is slow");
    private final ReleasedComments comments = new ReleasedComments(5, List.of(assembly, works));

    @Test
    void aSetThatSaysItOftenEnoughIsShownWhole() {
        assertThat(comments.saying("time")).containsExactly(assembly);
        assertThat(comments.saying("  TIME ")).containsExactly(assembly);
    }

    @Test
    void whatFewSayIsNotShown() {
        assertThat(comments.saying("scanner")).isEmpty();
        assertThat(comments.saying("night")).isEmpty();
        assertThat(new ReleasedComments(8, List.of(assembly)).saying("time")).as("a works council's threshold").isEmpty();
    }

    /** Asking for more words narrows what is shown by whole sets only, and nothing in between can be told apart. */
    @Test
    void noSearchEverShowsAPartOfASet() {
        List<String> searches = Stream.concat(
                        Stream.of(assembly, works).flatMap(set -> set.comments().stream()),
                        Stream.of("time", "time gate", "t", "no time", "gate two time", "%", "", ".*", "time OR scanner"))
                .toList();
        for (String search : searches) {
            assertThat(comments.saying(search)).as(search).isSubsetOf(assembly, works);
        }
        assertThat(comments.saying("time gate")).isEmpty();
        assertThat(comments.saying("ti me")).isNotEmpty();
    }

    @Test
    void withoutWordsEverythingIsThere() {
        assertThat(comments.saying("")).containsExactly(assembly, works);
        assertThat(comments.saying(" … ")).containsExactly(assembly, works);
        assertThat(ReleasedComments.looksForSomething(" … ")).isFalse();
        assertThat(ReleasedComments.looksForSomething("time")).isTrue();
    }

    @Test
    void accentsAndInvisibleCharactersDoNotHideAWord() {
        CommentSet set = set("All", "Café", "cafe", "CAFÉ", "cafe\u0301", "c\u200Bafé");
        assertThat(new ReleasedComments(5, List.of(set)).saying("cafe")).containsExactly(set);
    }

    private static CommentSet set(String group, String... comments) {
        return new CommentSet(QUESTION, group, List.of(comments));
    }
}
