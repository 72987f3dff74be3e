#include "ui/calendar/calendar_page.h"
namespace khue { void CalendarPage::print() {} }
