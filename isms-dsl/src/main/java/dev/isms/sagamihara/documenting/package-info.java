/** 文書及び記録の管理（対策基準 Ⅹ） — the life of a document and of a record, and a type for each of its states. */
@NullMarked
package dev.isms.sagamihara.documenting;

import org.jspecify.annotations.NullMarked;
