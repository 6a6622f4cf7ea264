using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Stores;

internal sealed class Day
{
    public DateTime Date { get; set; }
    public float Weekday { get; set; }
    public float Holiday { get; set; }
    public float LastWeek { get; set; }
    public float Sales { get; set; }

    /// <summary>Days in their order, each with the sales of seven days before.</summary>
    public static List<Day> Read(string path)
    {
        var days = File.ReadLines(path).Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new Day
            {
                Date = DateTime.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Holiday = cells[1] == "1" ? 1 : 0,
                Sales = float.Parse(cells[2], CultureInfo.InvariantCulture),
            })
            .OrderBy(day => day.Date)
            .ToList();
        for (var index = 7; index < days.Count; index++)
        {
            days[index].LastWeek = days[index - 7].Sales;
            days[index].Weekday = (float)days[index].Date.DayOfWeek;
        }
        return days.Skip(7).ToList();
    }
}

internal sealed class WeekForecast
{
    public float[] Values { get; set; } = [];
}
