package org.kentering.voice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.kentering.design.Actions;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.Role;
import org.kentering.organisation.OrganisationService;
import org.kentering.organisation.PersonFilter;
import org.kentering.organisation.PersonRow;
import org.kentering.settings.CompanyDate;
import org.kentering.voice.EntryKind;
import org.kentering.voice.EntryStatus;
import org.kentering.voice.VoiceEntryDetails;
import org.kentering.voice.VoiceEntryId;
import org.kentering.voice.VoiceInboxService;
import org.springframework.data.domain.PageRequest;

/** What this reader may do with an entry. */
class EntryActions extends Composite<Div> {

    private static final int LONGEST = 2000;

    private final VoiceEntryDetails entry;
    private final VoiceEntryId id;
    private final long seen;
    private final VoiceInboxService inbox;
    private final OrganisationService organisation;
    private final Runnable done;

    EntryActions(
            VoiceEntryDetails entry,
            VoiceInboxService inbox,
            OrganisationService organisation,
            CompanyDate companyDate,
            Runnable done) {
        this.entry = entry;
        this.id = entry.row().id();
        this.seen = entry.version();
        this.inbox = inbox;
        this.organisation = organisation;
        this.done = done;
        boolean settled = entry.row().status() == EntryStatus.RESOLVED;
        boolean handle = entry.mayHandle();
        if (entry.mayDecide()) {
            getContent().add(decide());
        }
        if (handle && entry.row().kind() == EntryKind.WIN) {
            getContent().add(publish());
        }
        if (handle && !settled) {
            getContent().add(answer());
        }
        if (handle && entry.row().open()) {
            getContent().add(route());
        }
        if (handle && entry.row().open() && !entry.row().escalated()) {
            getContent().add(new EscalateForm(companyDate, draft -> {
                inbox.escalate(id, seen, draft);
                finish("voice.act.escalated");
            }));
        }
        if (entry.mayReopen() && (settled || entry.row().status() == EntryStatus.ANSWERED)) {
            getContent().add(line("voice.act.reopen", "voice.act.reopenLabel", "voice.act.reopenButton", "",
                    words -> inbox.reopen(id, seen, words), "voice.act.reopened"));
        }
        if (entry.mayReword()) {
            getContent().add(line("voice.act.reword", "voice.tell.words", "voice.act.rewordButton", entry.row().words(),
                    words -> inbox.reword(id, seen, words), "voice.act.reworded"));
        }
    }

    private Component answer() {
        TextArea words = area("voice.act.answerLabel", entry.row().outcome() == null ? "" : entry.row().outcome());
        words.setHelperText(getTranslation("voice.act.answerHelp"));
        Button answer = button("voice.act.answer", () -> inbox.answer(id, seen, words.getValue()), "voice.act.answered");
        answer.addThemeVariants(ButtonVariant.PRIMARY);
        Actions actions = new Actions(
                answer,
                button("voice.act.resolve", () -> inbox.resolve(id, seen, words.getValue()), "voice.act.resolved"));
        if (entry.row().open() && entry.row().status() != EntryStatus.IN_PROGRESS) {
            actions.add(button("voice.act.takeUp", () -> inbox.takeUp(id, seen), "voice.act.takenUp"));
        }
        return new Fields(words, actions);
    }

    private Component route() {
        ComboBox<PersonRow> person = new ComboBox<>(getTranslation("voice.act.routePerson"));
        person.setItems(query -> organisation
                .search(
                        PersonFilter.named(query.getFilter().orElse("")),
                        PageRequest.of(query.getPage(), query.getPageSize()))
                .stream());
        person.setItemLabelGenerator(PersonRow::name);
        person.setClearButtonVisible(true);
        Select<Role> role = new Select<>();
        role.setLabel(getTranslation("voice.act.routeRole"));
        role.setHelperText(getTranslation("voice.act.routeHelp"));
        role.setItems(VoiceInboxService.ROLES_TO_ASK);
        role.setItemLabelGenerator(one -> one == null ? "" : getTranslation(one.textKey()));
        role.setEmptySelectionAllowed(true);
        Button ask = button("voice.act.routeButton", () -> route(person.getValue(), role.getValue()), "voice.act.routed");
        return new Details(getTranslation("voice.act.route"), new Fields(person, role, ask));
    }

    private void route(PersonRow person, Role role) {
        if (person != null) {
            inbox.route(id, seen, person.id());
        } else if (role != null) {
            inbox.route(id, seen, role);
        } else {
            throw Refusal.of("voice.act.routeMissing");
        }
    }

    private Component publish() {
        TextArea words = area("voice.act.publishLabel", published());
        Button publish =
                button("voice.act.publish", () -> inbox.publish(id, seen, words.getValue()), "voice.act.published");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        return new Fields(words, publish);
    }

    private String published() {
        String before = entry.publishedWords();
        return before == null ? entry.row().words() : before;
    }

    private Component decide() {
        TextArea words = area("voice.act.decideLabel", "");
        Button decide = button("voice.act.decide", () -> inbox.decide(id, seen, words.getValue()), "voice.act.decided");
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        return new Fields(words, decide);
    }

    private Details line(
            String summary, String label, String button, String before, Consumer<String> command, String said) {
        TextArea words = area(label, before);
        return new Details(
                getTranslation(summary), new Fields(words, button(button, () -> command.accept(words.getValue()), said)));
    }

    private TextArea area(String label, String value) {
        TextArea words = new TextArea(getTranslation(label));
        words.setMaxLength(LONGEST);
        words.setMinRows(2);
        words.setValue(value);
        return words;
    }

    private Button button(String text, Runnable command, String said) {
        return new Button(getTranslation(text), click -> {
            if (Attempt.to(command)) {
                finish(said);
            }
        });
    }

    private void finish(String said) {
        Attempt.done(getTranslation(said));
        done.run();
    }
}
