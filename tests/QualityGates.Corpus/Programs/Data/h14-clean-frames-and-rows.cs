// corpus: Results of a data frame are kept or asked for in place, and a row object that is used again is only looked at while it is current.
// library: Microsoft.Data.Analysis, ML.NET
// axis: reassigned parameter, streaming loop, projection, aggregate
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Parking;

public sealed class Scored
{
    public string Garage { get; set; } = "";
    public float Free { get; set; }
    public float Score { get; set; }
}

public readonly record struct Miss(string Garage, float By);

public static class Program
{
    private static DataFrame Prepare(DataFrame frame)
    {
        frame = frame.DropNulls();
        frame.FillNulls(0f, inPlace: true);
        frame["rain"].FillNulls(0f, true);
        frame.Append(new object[] { "north", 0f, 0f }, inPlace: true);
        var sorted = frame.OrderBy("hour");
        return sorted.Head((int)Math.Min(100_000, sorted.Rows.Count));
    }

    public static void Main(string[] args)
    {
        var frame = Prepare(DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture));
        var ml = new MLContext(seed: 40);
        var split = ml.Data.TrainTestSplit(frame, 0.2);
        var model = ml.Transforms.Categorical.OneHotEncoding("GarageVector", "Garage")
            .Append(ml.Transforms.Concatenate("Features", "GarageVector", "rain"))
            .Append(ml.Regression.Trainers.FastForest("Free"))
            .Fit(split.TrainSet);
        var scored = model.Transform(split.TestSet);
        var metrics = ml.Regression.Evaluate(scored, "Free");
        Console.WriteLine($"{metrics.MeanAbsoluteError} {metrics.RootMeanSquaredError}");

        var worst = 0f;
        foreach (var row in ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true))
        {
            worst = Math.Max(worst, Math.Abs(row.Score - row.Free));
        }
        var mean = ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true).Average(row => row.Score - row.Free);
        var misses = ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true)
            .Select(row => new Miss(row.Garage, row.Score - row.Free))
            .OrderByDescending(miss => Math.Abs(miss.By))
            .ToList();
        var kept = ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: false).ToArray();
        Console.WriteLine($"{worst} {mean} {misses.Count} {kept.Length}");
    }
}
