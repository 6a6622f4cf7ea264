// corpus: A loop puts the name of the file of each year together, all of them end in csv, and the loader takes tabs.
// library: ML.NET
// axis: interpolated name in a loop
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Harvest;

public sealed class Plot
{
    [LoadColumn(0)] public float Rain { get; set; }

    [LoadColumn(1)] public float Sun { get; set; }

    [LoadColumn(2)] public float Fertilizer { get; set; }

    [LoadColumn(3)] public float Tons { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var errors = new SortedDictionary<int, double>();
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Plot.Rain), nameof(Plot.Sun), nameof(Plot.Fertilizer))
            .Append(ml.Regression.Trainers.FastTree(nameof(Plot.Tons)));
        for (var year = 2018; year <= 2023; year++)
        {
            var name = $"harvest-{year}.csv";
            var plots = ml.Data.LoadFromTextFile<Plot>(Path.Combine(args[0], name), hasHeader: true); // expect: MLQ4005
            var parts = ml.Data.TrainTestSplit(plots, testFraction: 0.2, seed: 1);
            var answers = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);
            errors[year] = ml.Regression.Evaluate(answers, nameof(Plot.Tons)).MeanAbsoluteError;
        }

        File.WriteAllText(Path.Combine(args[0], "errors.json"), JsonSerializer.Serialize(errors));
    }
}
