package org.kentering.voice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.Theme;
import org.kentering.design.Attempt;
import org.kentering.design.ChoiceTile;
import org.kentering.design.Choices;
import org.kentering.design.Chip;
import org.kentering.design.Draft;
import org.kentering.design.Fields;
import org.kentering.kernel.Language;
import org.kentering.kernel.Refusal;
import org.kentering.organisation.UnitNode;
import org.kentering.voice.EntryKind;
import org.kentering.voice.VoiceEntryDraft;
import org.kentering.voice.VoiceEntryId;

/** The quick entry: kind, theme, one line, save. What is typed stays in the browser until it is saved. */
class TellForm extends Composite<Fields> {

    private static final int LONGEST = 2000;
    private static final String BETWEEN = "|";

    private final Map<EntryKind, ChoiceTile> kinds = new EnumMap<>(EntryKind.class);
    private final Map<String, Chip> themes = new LinkedHashMap<>();
    private final Select<UnitNode> unit = new Select<>();
    private final List<UnitNode> units;
    private final TextArea words = new TextArea();
    private final Draft draft;
    private final Consumer<VoiceEntryDraft> tell;
    private final Runnable told;

    private VoiceEntryId id = VoiceEntryId.random();
    private @Nullable EntryKind kind;
    private @Nullable String theme;

    TellForm(
            List<UnitNode> units,
            List<Theme> offered,
            String draftName,
            Consumer<VoiceEntryDraft> tell,
            Runnable told) {
        this.units = List.copyOf(units);
        this.tell = tell;
        this.told = told;
        words.setLabel(getTranslation("voice.tell.words"));
        words.setHelperText(getTranslation("voice.tell.wordsHelp"));
        words.setMaxLength(LONGEST);
        words.setMinRows(2);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        draft = new Draft(draftName, this::found, words);
        Button save = new Button(getTranslation("voice.tell.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        save.setWidthFull();
        getContent().add(kinds(), new H3(getTranslation("voice.tell.theme")), themes(offered), units(), draft, save);
    }

    private Choices kinds() {
        for (EntryKind one : EntryKind.values()) {
            kinds.put(one, new ChoiceTile(
                    getTranslation(one.textKey()),
                    getTranslation(one.textKey().replace("voice.kind", "voice.kindMeaning")),
                    () -> choose(one, theme)));
        }
        return new Choices(
                Choices.Shape.TILES, getTranslation("voice.tell.kind"), kinds.values().toArray(ChoiceTile[]::new));
    }

    private Choices themes(List<Theme> offered) {
        Language language = Language.of(getLocale());
        for (Theme one : offered) {
            themes.put(one.key(), new Chip(one.name().in(language), false, () -> choose(kind, one.key())));
        }
        return new Choices(
                Choices.Shape.CHIPS, getTranslation("voice.tell.theme"), themes.values().toArray(Chip[]::new));
    }

    private Select<UnitNode> units() {
        unit.setLabel(getTranslation("voice.tell.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitNode::name);
        unit.setValue(units.getFirst());
        unit.setVisible(units.size() > 1);
        unit.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
        return unit;
    }

    private void choose(@Nullable EntryKind newKind, @Nullable String newTheme) {
        show(newKind, newTheme);
        keep();
    }

    /** The browser keeps what was chosen, the unit too. */
    private void keep() {
        UnitNode from = unit.getValue();
        draft.choose(String.join(BETWEEN,
                kind == null ? "" : kind.name(), theme == null ? "" : theme, from == null ? "" : from.id().value().toString()));
    }

    private void show(@Nullable EntryKind newKind, @Nullable String newTheme) {
        kind = newKind;
        theme = newTheme;
        kinds.forEach((one, tile) -> tile.setOn(one == newKind));
        themes.forEach((one, chip) -> chip.setOn(one.equals(newTheme)));
    }

    /** The browser has something that was typed before, or a fresh id. */
    private void found(Draft.Kept kept) {
        id = new VoiceEntryId(kept.id());
        if (kept.words().isEmpty() && kept.choices().isEmpty()) {
            return;
        }
        words.setValue(kept.words());
        List<String> choices = List.of(kept.choices().split(Pattern.quote(BETWEEN), -1));
        show(
                kinds.keySet().stream().filter(one -> choices.contains(one.name())).findFirst().orElse(null),
                themes.keySet().stream().filter(choices::contains).findFirst().orElse(null));
        units.stream().filter(one -> choices.contains(one.id().value().toString())).findFirst().ifPresent(unit::setValue);
    }

    private void save() {
        if (Attempt.to(() -> tell.accept(entry()))) {
            Attempt.done(getTranslation("voice.tell.saved"));
            id = VoiceEntryId.random();
            words.clear();
            show(null, null);
            draft.saved();
            told.run();
        }
    }

    private VoiceEntryDraft entry() {
        UnitNode from = unit.getValue();
        if (kind == null) {
            throw Refusal.of("voice.tell.kindMissing");
        }
        if (theme == null) {
            throw Refusal.of("voice.tell.themeMissing");
        }
        if (from == null) {
            throw Refusal.of("voice.tell.unitMissing");
        }
        return new VoiceEntryDraft(id, kind, theme, from.id(), words.getValue());
    }
}
