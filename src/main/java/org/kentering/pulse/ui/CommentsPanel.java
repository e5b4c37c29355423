package org.kentering.pulse.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.kentering.design.FilterBar;
import org.kentering.design.Notice;
import org.kentering.design.Panel;
import org.kentering.design.Quote;
import org.kentering.design.Stack;
import org.kentering.design.Tone;
import org.kentering.kernel.LocalText;
import org.kentering.pulse.CommentSet;
import org.kentering.pulse.ReleasedComments;

/**
 * What people wrote, question by question and group by group, with a search that shows whole groups only. What somebody
 * looks for in the words of others is kept nowhere, so it does not stand in the address either.
 */
class CommentsPanel extends Composite<Panel> {

    private static final int LONGEST = 100;
    private static final String ITS_PLACEHOLDER = "280px";

    private final ReleasedComments comments;
    private final TextField search = new TextField();
    private final Stack found = new Stack();

    CommentsPanel(ReleasedComments comments) {
        this.comments = comments;
        search.setPlaceholder(getTranslation("pulse.comments.search"));
        search.setAriaLabel(getTranslation("pulse.comments.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST);
        search.setWidth(ITS_PLACEHOLDER);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        found.getElement().setAttribute("aria-live", "polite");
        getContent()
                .finding(getTranslation("pulse.results.commentsHelp"))
                .add(new Stack(new FilterBar(search), found));
        show();
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("pulse.comments.title"));
    }

    private void show() {
        String words = search.getValue().strip();
        List<CommentSet> sets = comments.saying(words);
        found.removeAll();
        if (ReleasedComments.looksForSomething(words)) {
            String answer = sets.isEmpty() ? "pulse.comments.tooFew" : "pulse.comments.found";
            found.add(new Notice(getTranslation(answer, words, comments.fewest()), Tone.INFO));
        }
        sets.stream()
                .collect(Collectors.groupingBy(CommentSet::question, LinkedHashMap::new, Collectors.toList()))
                .forEach((question, of) -> found.add(question(question, of)));
    }

    private Stack question(LocalText question, List<CommentSet> sets) {
        List<Component> parts = new ArrayList<>();
        parts.add(new H3(PulseWords.in(question)));
        for (CommentSet set : sets) {
            parts.add(new Paragraph(set.group()));
            set.comments().forEach(comment -> parts.add(new Quote(comment)));
        }
        return new Stack(parts.toArray(Component[]::new));
    }
}
