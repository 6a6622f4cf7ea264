using Microsoft.ML.Data;

namespace GridLoad;

public sealed record Hour(DateTime Time, float Load, float Temperature);

public sealed class HourRow
{
    [NoColumn] public DateTime Time { get; set; }

    public float HourOfDay { get; set; }

    public float DayOfWeek { get; set; }

    public float Temperature { get; set; }

    public float LoadADayAgo { get; set; }

    public float LoadAWeekAgo { get; set; }

    public float MeanOfLastDay { get; set; }

    public float Load { get; set; }
}
