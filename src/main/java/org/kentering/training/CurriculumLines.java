package org.kentering.training;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is planned for whom in all programmes. */
interface CurriculumLines extends Repository<CurriculumLine, CurriculumLineId> {

    CurriculumLine saveAndFlush(CurriculumLine line);

    void delete(CurriculumLine line);

    Optional<CurriculumLine> findById(CurriculumLineId id);

    @Query("select l from CurriculumLine l where l.programme.value = :programme order by l.id.value")
    List<CurriculumLine> of(UUID programme);

    @Query("select l from CurriculumLine l where l.unit.value = :unit")
    List<CurriculumLine> forUnit(UUID unit);

    @Query("""
            select count(l) > 0 from CurriculumLine l
            where l.training.value = :training and l.unit.value = :unit and l.employeeGroup = :group""")
    boolean exists(UUID training, UUID unit, String group);

    @Query("""
            select new org.kentering.training.Member(p.id.value, p.unit.value, p.employeeGroup)
            from Person p where p.leftOn is null and p.unit.value in :units""")
    List<Member> members(Collection<UUID> units);
}
