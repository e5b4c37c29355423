-- The categories of at most two flat attributes, beside the leaf: all that is stored of who answers. Every combination
-- is shared by at least k invited people; "unspecified" is a category as well. Empty where a plan has no attribute.
alter table ballot_token add column first_category uuid;
alter table ballot_token add column second_category uuid;
alter table ballot_inbox add column first_category uuid;
alter table ballot_inbox add column second_category uuid;
alter table ballot_answer add column first_category uuid;
alter table ballot_answer add column second_category uuid;
