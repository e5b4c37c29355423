package org.kentering.pulse;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.ItemBank;
import org.kentering.catalogue.PulseItemTemplate;
import org.kentering.catalogue.TranslationState;
import org.kentering.catalogue.WordingRemark;
import org.kentering.kernel.Language;
import org.kentering.kernel.MayCoordinate;
import org.kentering.kernel.MayParticipate;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeId;
import org.kentering.programme.ProgrammeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The questions that a core pulse can ask: the shipped ones, and those that the coordinator writes in three languages. A
 * question that was asked never changes; other words are its next version.
 */
@Service
@MayCoordinate
@Transactional
public class QuestionBankService {

    private final OwnItems ownItems;
    private final ProgrammeService programmes;
    private final CatalogueService catalogue;
    private final Validator validator;

    QuestionBankService(
            OwnItems ownItems, ProgrammeService programmes, CatalogueService catalogue, Validator validator) {
        this.ownItems = ownItems;
        this.programmes = programmes;
        this.catalogue = catalogue;
        this.validator = validator;
    }

    /**
     * All of them, the shipped ones first.
     *
     * @throws NotFound for who may not see plans
     */
    @MayParticipate
    @Transactional(readOnly = true)
    public List<BankItem> items(ProgrammeId programme) {
        ProgrammeFrame frame = programmes.frame(programme);
        if (!WavePolicy.seesPlans(frame)) {
            throw new NotFound();
        }
        ItemBank bank = catalogue.corePulse();
        return Stream.concat(
                        bank.items().stream().map(item -> shipped(bank, item)),
                        ownItems.current(programme.value()).stream().map(this::own))
                .toList();
    }

    /** What to look at again before a question is asked; it never stands in the way. */
    public List<WordingRemark> remarks(Language language, String wording) {
        return catalogue.wording().remarks(language, wording);
    }

    /** Adds a question. */
    public OwnItemId add(ProgrammeId programme, OwnItemDraft draft) {
        programmes.require(programme, Role.COORDINATOR).requireRunning();
        return ownItems.saveAndFlush(new OwnItem(programme, checked(draft))).id();
    }

    /**
     * Words a question anew.
     *
     * @return the version that has the new words: the same one, or the next if it was asked
     */
    public OwnItemId reword(OwnItemId id, long seen, OwnItemDraft draft) {
        OwnItem item = mine(id, seen);
        checked(draft);
        if (!ownItems.isAsked(item.itemKey(), item.itemVersion())) {
            item.write(draft);
            return ownItems.saveAndFlush(item).id();
        }
        OwnItem next = item.next(draft);
        ownItems.saveAndFlush(item);
        return ownItems.saveAndFlush(next).id();
    }

    /** Notes that somebody who speaks the language from birth has read the words. */
    public void reviewed(OwnItemId id, long seen, Language language) {
        OwnItem item = mine(id, seen);
        item.reviewed(language);
        ownItems.saveAndFlush(item);
    }

    /** Takes a question out of the bank; what was asked stays in its waves. */
    public void retire(OwnItemId id, long seen) {
        OwnItem item = mine(id, seen);
        item.retire();
        ownItems.saveAndFlush(item);
    }

    private OwnItem mine(OwnItemId id, long seen) {
        OwnItem item = ownItems.findById(id).filter(one -> !one.isRetired()).orElseThrow(NotFound::new);
        programmes.require(item.programme(), Role.COORDINATOR).requireRunning();
        item.check(seen);
        return item;
    }

    private BankItem shipped(ItemBank bank, PulseItemTemplate item) {
        return item(item, language -> bank.translations().in(language).state(), null);
    }

    private BankItem own(OwnItem item) {
        boolean frozen = ownItems.isAsked(item.itemKey(), item.itemVersion());
        return item(item.template(), item::state, new BankItem.Own(item.id(), item.version(), item.draft(), frozen));
    }

    private BankItem item(
            PulseItemTemplate item, Function<Language, TranslationState> state, BankItem.@Nullable Own own) {
        Map<Language, TranslationState> states = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            states.put(language, state.apply(language));
        }
        return new BankItem(
                item.id(),
                item.version(),
                item.text(),
                item.construct(),
                item.fixed(),
                states,
                own == null ? List.of() : catalogue.wording().remarks(item.text()),
                own);
    }

    private OwnItemDraft checked(OwnItemDraft draft) {
        Set<ConstraintViolation<OwnItemDraft>> violations = validator.validate(draft);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return draft;
    }
}
