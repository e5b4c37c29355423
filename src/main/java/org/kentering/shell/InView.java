package org.kentering.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kentering.design.LastProgramme;
import org.kentering.design.NavigationContext;
import org.kentering.identity.Access;
import org.kentering.kernel.NotFound;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.programme.ProgrammeRow;
import org.kentering.programme.ProgrammeService;
import org.springframework.stereotype.Component;

/** For whom the frame is drawn: the programme in view, else the last one that was, and what the account holds in it. */
@Component
class InView {

    private final Access access;
    private final ProgrammeService programmes;

    InView(Access access, ProgrammeService programmes) {
        this.access = access;
        this.programmes = programmes;
    }

    NavigationContext of(String path) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        access.roles().stream().filter(role -> role.scope() == Role.Scope.INSTALLATION).forEach(roles::add);
        Optional<ProgrammeFrame> frame = frame(path);
        frame.ifPresent(shown -> {
            roles.addAll(shown.roles());
            LastProgramme.remember(shown.key().value());
        });
        return new NavigationContext(frame.map(shown -> shown.key().value()).orElse(null), roles);
    }

    private Optional<ProgrammeFrame> frame(String path) {
        String[] parts = path.split("/");
        if (parts.length > 1 && parts[0].equals("p")) {
            return open(parts[1]);
        }
        return LastProgramme.remembered().flatMap(this::open).or(this::first);
    }

    private Optional<ProgrammeFrame> first() {
        if (!access.holdsAny("SPONSOR", "COORDINATOR", "CHAMPION", "LEAD", "DATA_STEWARD", "COMPLIANCE", "OBSERVER")) {
            return Optional.empty();
        }
        List<ProgrammeRow> mine = programmes.mine();
        return mine.isEmpty() ? Optional.empty() : open(mine.getFirst().key().value());
    }

    private Optional<ProgrammeFrame> open(String key) {
        try {
            return Optional.of(programmes.open(key));
        } catch (NotFound notMine) {
            return Optional.empty();
        }
    }
}
