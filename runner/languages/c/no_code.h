// The code is in gavel.o.
