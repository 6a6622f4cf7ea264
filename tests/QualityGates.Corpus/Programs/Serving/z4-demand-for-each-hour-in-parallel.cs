// corpus: A console tool asks one engine for the demand of all hours of a week, and the hours are worked on in parallel.
// library: ML.NET
// axis: console, Parallel.For
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace BikeRental;

internal sealed class Hour
{
    public float DayOfWeek { get; set; }

    public float HourOfDay { get; set; }

    public float Temperature { get; set; }
}

internal sealed class Demand
{
    [ColumnName("Score")]
    public float Bikes { get; set; }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length != 2)
        {
            Console.Error.WriteLine("usage: plan <model.zip> <temperature>");
            return 2;
        }

        var context = new MLContext(seed: 1);
        var model = context.Model.Load(args[0], out _);
        var temperature = float.Parse(args[1], CultureInfo.InvariantCulture);

        var engine = context.Model.CreatePredictionEngine<Hour, Demand>(model);
        var week = new float[7 * 24];
        Parallel.For(0, week.Length, index =>
        {
            var hour = new Hour { DayOfWeek = index / 24, HourOfDay = index % 24, Temperature = temperature };
            week[index] = engine.Predict(hour).Bikes; // expect: MLQ6001
        });

        var busiest = Array.IndexOf(week, week.Max());
        Console.WriteLine($"Day {busiest / 24}, {busiest % 24} o'clock: {week[busiest]:F0} bikes.");
        return 0;
    }
}
