/// The pages of bulletins in the office: composing, issuing, reading, and the instructions written
/// on them.
@NullMarked
package org.gongkai.bulletin.web;

import org.jspecify.annotations.NullMarked;
