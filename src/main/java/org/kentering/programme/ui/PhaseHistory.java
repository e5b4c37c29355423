package org.kentering.programme.ui;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kentering.decision.ProposalDetails;
import org.kentering.decision.ui.Standings;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.identity.AccountId;
import org.kentering.identity.AccountService;
import org.kentering.kernel.Language;
import org.kentering.programme.Passage;
import org.kentering.programme.PassageEnd;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeService;
import org.springframework.stereotype.Component;

/** What was asked and decided about the gates, and when the programme went back for another round. */
@Component
class PhaseHistory {

    private final ProgrammeService programmes;
    private final AccountService accounts;

    PhaseHistory(ProgrammeService programmes, AccountService accounts) {
        this.programmes = programmes;
        this.accounts = accounts;
    }

    Panel panel(ProgrammeFrame frame, List<ProposalDetails> decisions) {
        Set<AccountId> people = new HashSet<>();
        decisions.forEach(one -> {
            people.add(one.askedBy());
            people.add(Objects.requireNonNullElse(one.closedBy(), one.askedBy()));
        });
        Map<AccountId, String> names = accounts.names(people);
        Items lines = new Items();
        programmes.details(frame.id()).passages().reversed().stream()
                .filter(passage -> passage.end() == PassageEnd.ITERATION)
                .forEach(passage -> lines.add(iteration(passage)));
        decisions.forEach(one -> lines.add(decision(one, names)));
        return new Panel(Words.text("programme.history.title"), lines)
                .finding(Words.text("programme.history.finding", decisions.size()));
    }

    private static Item iteration(Passage passage) {
        return new Item(
                        Words.text("programme.history.back", passage.phase().number()),
                        Words.date(Objects.requireNonNull(passage.left())) + " · " + passage.reason())
                .trailing(new Status(Words.text("programme.passageEnd.iteration"), Tone.INFO));
    }

    private static Item decision(ProposalDetails one, Map<AccountId, String> names) {
        Language language = Language.of(Words.locale());
        String asked = Words.text(
                "programme.history.asked",
                names.getOrDefault(one.askedBy(), ""),
                Words.moment(one.askedAt()),
                one.met(),
                one.criteria().size());
        Instant closed = one.closedAt();
        if (one.verdict() == null || closed == null) {
            return new Item(one.title().in(language), asked)
                    .trailing(new Status(Words.text(one.status().textKey()), Tone.INFO));
        }
        String decided = Words.text(
                "programme.history.decided",
                names.getOrDefault(one.closedBy(), ""),
                Words.moment(closed),
                Objects.requireNonNullElse(one.reason(), ""));
        return new Item(one.title().in(language), asked + " " + decided).trailing(Standings.status(one.verdict()));
    }
}
