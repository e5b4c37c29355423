-- Everybody who ever planned, changed or proposed a wave; none of them decides about it. Of the waves that exist only
-- who changed them last and who proposed them is known.
create table pulse_wave_planner (
    wave_id uuid not null,
    account_id uuid not null,
    constraint pk_pulse_wave_planner primary key (wave_id, account_id),
    constraint fk_pulse_wave_planner_wave foreign key (wave_id) references pulse_wave (id),
    constraint fk_pulse_wave_planner_account foreign key (account_id) references account (id)
);

insert into pulse_wave_planner (wave_id, account_id)
select id, planned_by from pulse_wave
union
select id, proposed_by from pulse_wave where proposed_by is not null;

alter table pulse_wave drop constraint ck_pulse_wave_second_person;
alter table pulse_wave drop constraint fk_pulse_wave_planned_by;
alter table pulse_wave drop column planned_by;
alter table pulse_wave add constraint ck_pulse_wave_second_person
    check (approved_by is null or approved_by <> proposed_by);
