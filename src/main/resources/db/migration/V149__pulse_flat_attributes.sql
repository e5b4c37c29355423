-- Which attributes a wave divides the company by, besides the tree; their keys in the order of their priority.
alter table pulse_wave add column attributes varchar(100) default '' not null;

-- The categories that somebody was invited with, to know how much a category changed between two waves.
alter table pulse_invited add column first_category uuid;
alter table pulse_invited add column second_category uuid;
