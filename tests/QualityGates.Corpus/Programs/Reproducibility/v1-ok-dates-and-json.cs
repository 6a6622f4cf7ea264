// corpus: Dates are read with an exact invariant form, whole numbers without, and what is written goes through a JSON writer.
// library: ML.NET
// axis: several
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Dates;

public sealed class Day
{
    public float Weekday { get; set; }
    public float Month { get; set; }
    public float Visitors { get; set; }
}

public sealed class Visitors(MLContext ml)
{
    public void Run(string input, Stream output)
    {
        var days = File.ReadLines(input).Select(line => line.Split(';')).Select(cells =>
        {
            var date = DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new Day { Weekday = (float)date.DayOfWeek, Month = date.Month, Visitors = int.Parse(cells[1]) };
        }).ToList();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(days), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Weekday", "Month").Append(ml.Regression.Trainers.FastTreeTweedie("Visitors")).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Visitors");

        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteNumber("mae", metrics.MeanAbsoluteError);
        writer.WriteNumber("rows", days.Count);
        writer.WriteEndObject();
        Console.Error.WriteLine($"mean error {metrics.MeanAbsoluteError:F1} visitors on {days.Count} days");
    }
}
