// corpus: A query over learning rates and leaves evaluates each model on the test set, and the first of the ordered list is reported and saved.
// library: ML.NET
// axis: query expression, anonymous type
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bikes;

public sealed class Hour
{
    [LoadColumn(0)] public float Season { get; set; }

    [LoadColumn(1)] public float Temperature { get; set; }

    [LoadColumn(2)] public float Wind { get; set; }

    [LoadColumn(3), ColumnName("Label")] public float Rentals { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 4);
        var hours = ml.Data.LoadFromTextFile<Hour>(args[0], separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(hours, 0.2);

        var results =
            from rate in new[] { 0.05, 0.1, 0.2 }
            from leaves in new[] { 10, 20, 40 }
            let pipeline = ml.Transforms.Concatenate("Features", nameof(Hour.Season), nameof(Hour.Temperature), nameof(Hour.Wind))
                .Append(ml.Regression.Trainers.FastTree(numberOfLeaves: leaves, learningRate: rate))
            let model = pipeline.Fit(split.TrainSet)
            let score = ml.Regression.Evaluate(model.Transform(split.TestSet))
            select new { rate, leaves, model, score };

        var winner = results.OrderBy(r => r.score.RootMeanSquaredError).First(); // expect: MLQ2006
        ml.Model.Save(winner.model, hours.Schema, args[1]);
        File.WriteAllText(args[2], JsonSerializer.Serialize(new
        {
            winner.rate,
            winner.leaves,
            rmse = winner.score.RootMeanSquaredError.ToString("F3", CultureInfo.InvariantCulture),
        }));
    }
}
