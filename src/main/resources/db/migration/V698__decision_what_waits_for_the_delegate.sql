-- What waits for the delegate, in its order; what has been decided only grows.
create index delegated_matter_waiting on delegated_matter (sent_at, id) where not decided;
