package org.kentering.ballot;

/** Why a cell is not shown. For the certificate only: a reader is never told. */
record Hidden(CellId cell, ItemVersion item, HidingReason reason) {}
