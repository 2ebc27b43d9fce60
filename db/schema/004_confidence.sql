-- How far a rule can be trusted: of the facts it found in the sample papers, how many gold says
-- are right. NULL where no sample paper calls on it.
ALTER TABLE rule ADD COLUMN "right" INTEGER CHECK ("right" >= 0);
ALTER TABLE rule ADD COLUMN found INTEGER CHECK (found >= "right");
