-- Certificates name the governing body of who issues them (Circular 32/2023/TT-BYT, Appendix II).
ALTER TABLE institution ADD COLUMN governing_body_id INTEGER REFERENCES institution (id);
CREATE INDEX institution_governing_body ON institution (governing_body_id);

-- The standard templates had the organiser in its place. Those that were changed are left as they are.
UPDATE certificate_template SET head_left_vi = replace(head_left_vi, '{organiser}', '{governing_body}')
    WHERE layout = 'portrait' AND head_left_vi = '{organiser}' || char(10) || '{body}';
