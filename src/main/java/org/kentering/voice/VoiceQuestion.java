package org.kentering.voice;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kentering.exchange.CleanText;
import org.kentering.identity.AccountId;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeId;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which entries a query may answer and which it is asked for.
 *
 * @param within the units that were asked for, with everything below; null for any
 */
record VoiceQuestion(
        ProgrammeId programme, VoiceSight sight, AccountId me, VoiceFilter filter, @Nullable Set<UnitId> within) {

    private static final char ESCAPE = '!';

    Specification<VoiceEntry> entries() {
        return (entry, query, make) -> {
            List<Predicate> all = new ArrayList<>();
            all.add(make.equal(entry.get("programme").get("value"), programme.value()));
            all.add(visible(entry, make));
            asked(entry, make, all);
            return make.and(all.toArray(Predicate[]::new));
        };
    }

    Specification<VoiceEntry> entry(VoiceEntryId id) {
        return entries().and((entry, query, make) -> make.equal(entry.get("id").get("value"), id.value()));
    }

    private Predicate visible(Root<VoiceEntry> entry, CriteriaBuilder make) {
        return sight.everything()
                ? make.conjunction()
                : make.or(inFull(entry, make), onlyPublished(entry, make));
    }

    /** Entries whose own words this reader may read. */
    private Predicate inFull(Root<VoiceEntry> entry, CriteriaBuilder make) {
        if (sight.everything()) {
            return make.conjunction();
        }
        Predicate win = make.equal(entry.get("kind"), EntryKind.WIN);
        List<Predicate> any = new ArrayList<>();
        any.add(unitIn(entry, sight.units()));
        any.add(make.and(win, unitIn(entry, sight.winsOf())));
        any.add(entry.get("theme").in(sight.themes()));
        if (sight.allWins()) {
            any.add(win);
        }
        if (sight.escalations()) {
            any.add(make.isNotNull(entry.get("escalatedAt")));
        }
        if (sight.ownWords()) {
            any.add(make.equal(entry.get("author").get("value"), me.value()));
        }
        return make.or(any.toArray(Predicate[]::new));
    }

    private Predicate onlyPublished(Root<VoiceEntry> entry, CriteriaBuilder make) {
        return sight.publishedWins() ? make.isNotNull(entry.get("publishedAt")) : make.disjunction();
    }

    private void asked(Root<VoiceEntry> entry, CriteriaBuilder make, List<Predicate> all) {
        switch (filter.show()) {
            case WAITING -> all.add(entry.get("status").in(EntryStatus.WAITING));
            // Of what others published it is not told how it stands.
            case OPEN -> all.add(make.and(make.isTrue(entry.get("stillOpen")), inFull(entry, make)));
            case ESCALATED -> all.add(make.and(
                    make.isNotNull(entry.get("escalatedAt")), make.isNull(entry.get("decidedAt"))));
            case ALL -> {}
        }
        if (filter.kind() != null) {
            all.add(make.equal(entry.get("kind"), filter.kind()));
        }
        if (filter.theme() != null) {
            all.add(make.equal(entry.get("theme"), filter.theme()));
        }
        if (within != null) {
            all.add(unitIn(entry, within));
        }
        if (filter.text() != null) {
            // Words that the reader does not see are not searched either: a hit would tell them.
            all.add(make.or(
                    make.and(inFull(entry, make), contains(entry, make, "words", filter.text())),
                    contains(entry, make, "publishedWords", filter.text())));
        }
    }

    private static Predicate contains(Root<VoiceEntry> entry, CriteriaBuilder make, String column, String text) {
        String part = CleanText.of(text).toLowerCase(Locale.ROOT);
        String pattern = "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return make.like(make.lower(entry.get(column)), pattern, ESCAPE);
    }

    private static Predicate unitIn(Root<VoiceEntry> entry, Set<UnitId> units) {
        Set<UUID> ids = units.stream().map(UnitId::value).collect(Collectors.toSet());
        return entry.get("unit").get("value").in(ids);
    }
}
