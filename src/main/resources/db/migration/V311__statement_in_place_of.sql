-- The absent manager for whom a deputy approved a part, or sent a round back.
alter table statement_part_approval add column in_place_of text;
alter table statement_round add column returned_in_place_of text;
