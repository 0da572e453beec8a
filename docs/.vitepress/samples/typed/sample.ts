// Stands for each sample with type information: its text is read in the place of this one.
export {}
