import { firstDay, lastDay } from "../shared/calendar.js"

// Where today stands to what the plan says, and no further; "" where the plan gives no date.
export const stateOf = ({ start, end }, today) => {
  if (!start && !end) return ""
  if (start && today < firstDay(start)) return "ahead"
  if (end && today > lastDay(end)) return "past"
  return end ? "within" : "begun"
}
