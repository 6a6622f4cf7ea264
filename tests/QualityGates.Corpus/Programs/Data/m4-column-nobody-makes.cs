// corpus: A recipe in steps names columns that no class and no step before it has: a typing error, a dropped column, the old name after a rename.
// library: ML.NET
// axis: list of estimators, helper methods, constants
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Coast;

internal static class Names
{
    public const string Features = "Features";
    public const string WindSpeed = "WindSpeed";
}

internal sealed class Recipe(MLContext ml)
{
    public IEstimator<ITransformer> Build() => ml.Transforms.CopyColumns("Wave", nameof(Buoy.WaveHeight))
        .Append(ml.Transforms.DropColumns(nameof(Buoy.Station)))
        .Append(ml.Transforms.Categorical.OneHotEncoding("StationCode", nameof(Buoy.Station)))
        .Append(ml.Transforms.Concatenate(Names.Features, Names.WindSpeed, nameof(Buoy.Pressure), "StationCode"))
        .Append(ml.Transforms.NormalizeMinMax(Names.Features))
        .Append(ml.Regression.Trainers.OnlineGradientDescent("Waves", Names.Features));
}

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 6);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Buoy>("buoys.tsv", hasHeader: true), 0.2);
        var model = new Recipe(ml).Build().Fit(parts.TrainSet); // expect: MLQ4007
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Wave");
        File.WriteAllText("buoys.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
    }
}

internal sealed class Buoy
{
    [LoadColumn(0)] public string Station { get; set; } = "";

    [LoadColumn(1), ColumnName("Wind")] public float WindSpeed { get; set; }

    [LoadColumn(2)] public float Pressure { get; set; }

    [LoadColumn(3)] public float WaveHeight { get; set; }
}
