-- What a coordinator made of the proposal for a group: confirmed, or another stage with the reason.
create table pulse_culture_stage (
    id uuid not null,
    wave_id uuid not null,
    cell_id uuid not null,
    proposed varchar(20) not null,
    stage varchar(20) not null,
    reason varchar(4000),
    decided_by uuid not null,
    decided_on date not null,
    version bigint not null,
    constraint pk_pulse_culture_stage primary key (id),
    constraint fk_pulse_culture_stage_group foreign key (wave_id, cell_id) references pulse_group (wave_id, cell_id),
    constraint fk_pulse_culture_stage_decided_by foreign key (decided_by) references account (id),
    constraint uq_pulse_culture_stage unique (wave_id, cell_id),
    constraint ck_pulse_culture_stage_proposed
        check (proposed in ('SCEPTICISM', 'SELECTIVE_TRIAL', 'ACTIVE_USE', 'INTEGRATION')),
    constraint ck_pulse_culture_stage_stage
        check (stage in ('SCEPTICISM', 'SELECTIVE_TRIAL', 'ACTIVE_USE', 'INTEGRATION')),
    -- Another stage than the one proposed needs a reason.
    constraint ck_pulse_culture_stage_reason check (stage = proposed or reason is not null)
);
