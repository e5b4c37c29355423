package org.kentering.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kentering.agenda.Participant;
import org.kentering.agenda.TimeLoad;
import org.kentering.agenda.TimeLoadSource;
import org.kentering.kernel.Message;
import org.kentering.organisation.PersonId;
import org.springframework.stereotype.Component;

/** The hours a week that were agreed with who holds a role. */
@Component
class RoleTimeLoads implements TimeLoadSource {

    private final RoleService roles;

    RoleTimeLoads(RoleService roles) {
        this.roles = roles;
    }

    @Override
    public List<TimeLoad> loadsFor(Participant participant, LocalDate from, LocalDate to) {
        List<TimeLoad> loads = new ArrayList<>();
        for (RoleHolder holder : roles.holders(new ProgrammeId(participant.programme()))) {
            BigDecimal hours = holder.hoursPerWeek();
            if (hours != null && hours.signum() > 0 && !holder.heldFrom().isAfter(to)) {
                PersonId person = holder.person();
                loads.add(new TimeLoad(
                        person.value(),
                        "programme.role",
                        Message.of(holder.role().textKey()),
                        holder.heldFrom(),
                        null,
                        hours));
            }
        }
        return loads;
    }
}
