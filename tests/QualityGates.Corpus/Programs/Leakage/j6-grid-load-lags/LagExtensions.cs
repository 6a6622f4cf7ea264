namespace GridLoad;

public static class LagExtensions
{
    private const int Day = 24;
    private const int Week = 7 * Day;

    public static List<HourRow> WithLags(this IReadOnlyList<Hour> hours)
    {
        var rows = new List<HourRow>(hours.Count);
        for (var i = Week; i < hours.Count; i++)
        {
            var sum = 0f;
            for (var back = Day; back < 2 * Day; back++)
            {
                sum += hours[i - back].Load;
            }

            rows.Add(new HourRow
            {
                Time = hours[i].Time,
                HourOfDay = hours[i].Time.Hour,
                DayOfWeek = (float)hours[i].Time.DayOfWeek,
                Temperature = hours[i].Temperature,
                LoadADayAgo = hours[i - Day].Load,
                LoadAWeekAgo = hours[i - Week].Load,
                MeanOfLastDay = sum / Day,
                Load = hours[i].Load,
            });
        }

        return rows;
    }
}
