// corpus: Selection by folds of the train part, one test evaluation, importance on test rows, refit on all rows at the very end.
// library: ML.NET
// axis: record, LINQ, collections, helper in another file
// scores: MLQ3005 MLQ3007 MLQ3008
using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.ML;

namespace Houses;

internal static class Program
{
    private static int Main()
    {
        var ml = new MLContext(seed: 1);
        var houses = ml.Data.LoadFromTextFile<House>("houses.csv", separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(houses, testFraction: 0.2);

        var chosen = Candidates.Choose(ml, split.TrainSet);
        var model = chosen.Estimator.Fit(split.TrainSet);
        var scored = model.Transform(split.TestSet);
        var metrics = ml.Regression.Evaluate(scored, nameof(House.Price));
        File.WriteAllText("metrics.json", JsonSerializer.Serialize(new
        {
            Model = chosen.Name,
            metrics.MeanAbsoluteError,
            metrics.RootMeanSquaredError,
            metrics.RSquared,
        }));
        if (metrics.MeanAbsoluteError > 25_000)
        {
            Console.Error.WriteLine($"{chosen.Name} misses by {metrics.MeanAbsoluteError:N0}.");
            return 1;
        }

        var importance = ml.Regression.PermutationFeatureImportance(model, scored, nameof(House.Price), permutationCount: 5);
        File.WriteAllLines("importance.csv", importance
            .OrderByDescending(feature => feature.Value.MeanAbsoluteError.Mean)
            .Select(feature => FormattableString.Invariant($"{feature.Key},{feature.Value.MeanAbsoluteError.Mean}")));

        // The delivered model may use every row: its quality was measured above.
        var delivered = chosen.Estimator.Fit(houses);
        ml.Model.Save(delivered, houses.Schema, "houses.zip");
        return 0;
    }
}
