// corpus: The context has a seed, which the shuffle takes when it has none; the sample beside it has its own.
// library: ML.NET
// axis: static class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bakery;

public static class Sales
{
    private static readonly MLContext Ml = new(seed: 100);

    public static double Error(string file)
    {
        var days = Ml.Data.LoadFromTextFile<Day>(file, separatorChar: ';', hasHeader: true);
        var parts = Ml.Data.TrainTestSplit(days);
        var shuffled = Ml.Data.ShuffleRows(parts.TrainSet);
        var pipeline = Ml.Transforms.Categorical.OneHotEncoding("Weekday")
            .Append(Ml.Transforms.NormalizeMinMax("Degrees"))
            .Append(Ml.Transforms.Concatenate("Features", "Weekday", "Degrees"))
            .Append(Ml.Regression.Trainers.OnlineGradientDescent("Rolls"));
        var model = pipeline.Fit(shuffled);
        return Ml.Regression.Evaluate(model.Transform(parts.TestSet), "Rolls").MeanAbsoluteError;
    }

    public static int Distinct(string file)
    {
        var days = Ml.Data.LoadFromTextFile<Day>(file, separatorChar: ';', hasHeader: true);
        return Ml.Data.CreateEnumerable<Day>(Ml.Data.BootstrapSample(days, seed: 2), reuseRowObject: false)
            .DistinctBy(day => (day.Weekday, day.Degrees))
            .Count();
    }

    public sealed class Day
    {
        [LoadColumn(0)] public string Weekday { get; set; } = "";

        [LoadColumn(1)] public float Degrees { get; set; }

        [LoadColumn(2)] public float Rolls { get; set; }
    }
}
