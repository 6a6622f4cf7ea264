// corpus: What matters for honey is asked with the rows the models were fitted on: the train part, all rows, by a helper, and in each fold.
// library: ML.NET
// axis: class, helper, folds
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Honey;

internal static class Drops
{
    public static void Write(MLContext ml, ITransformer model, IDataView jars, string label, string path)
    {
        var drops = ml.Regression.PermutationFeatureImportance(model, model.Transform(jars), labelColumnName: label, permutationCount: 3);
        File.WriteAllText(path, JsonSerializer.Serialize(drops.ToDictionary(drop => drop.Key, drop => drop.Value.RSquared.Mean)));
    }
}

public sealed class HoneyReport(string folder)
{
    private readonly MLContext _ml = new(seed: 23);

    public void Origin(IDataView jars)
    {
        var split = _ml.Data.TrainTestSplit(jars, testFraction: 0.3, seed: 23);
        var pipeline = Inputs()
            .Append(_ml.Transforms.Conversion.MapValueToKey("Origin"))
            .Append(_ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Origin"));
        ITransformer model = pipeline.Fit(split.TrainSet);
        var metrics = _ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), "Origin");
        var learned = model.Transform(split.TrainSet);
        var drops = _ml.MulticlassClassification.PermutationFeatureImportance(model, learned, labelColumnName: "Origin"); // expect: MLQ3007
        Keep("origin", new { metrics.MacroAccuracy, metrics.LogLoss, Drops = drops.ToDictionary(drop => drop.Key, drop => drop.Value.LogLoss.Mean) });
    }

    public void Colour(IDataView jars)
    {
        var split = _ml.Data.TrainTestSplit(jars, testFraction: 0.3, seed: 23);
        ITransformer model = Inputs().Append(_ml.Regression.Trainers.FastTree("Colour")).Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), "Colour");
        var drops = _ml.Regression.PermutationFeatureImportance(model, model.Transform(jars), labelColumnName: "Colour"); // expect: MLQ3007
        Keep("colour", new { metrics.MeanAbsoluteError, metrics.RSquared, Drops = drops.ToDictionary(drop => drop.Key, drop => drop.Value.MeanAbsoluteError.Mean) });
    }

    public void Water(IDataView jars)
    {
        var split = _ml.Data.TrainTestSplit(jars, testFraction: 0.3, seed: 23);
        var model = Inputs().Append(_ml.Regression.Trainers.Gam("Water")).Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), "Water");
        Keep("water", new { metrics.MeanAbsoluteError, metrics.RSquared });
        Drops.Write(_ml, model, split.TrainSet, "Water", Path.Combine(folder, "water-drops.json")); // expect: MLQ3007
    }

    public void Price(IDataView jars)
    {
        var turns = new List<object>();
        foreach (var fold in _ml.Data.CrossValidationSplit(jars, numberOfFolds: 4, seed: 23))
        {
            ITransformer model = Inputs().Append(_ml.Regression.Trainers.FastForest("Price")).Fit(fold.TrainSet);
            var metrics = _ml.Regression.Evaluate(model.Transform(fold.TestSet), "Price");
            var drops = _ml.Regression.PermutationFeatureImportance(model, model.Transform(fold.TrainSet), "Price"); // expect: MLQ3007
            turns.Add(new { metrics.MeanAbsoluteError, metrics.RSquared, Largest = drops.Values.Max(drop => drop.RSquared.Mean) });
        }

        Keep("price", turns);
    }

    private IEstimator<ITransformer> Inputs() =>
        _ml.Transforms.Concatenate("Features", "Pollen", "Sugar", "Acid").Append(_ml.Transforms.NormalizeMinMax("Features"));

    private void Keep(string name, object figures) =>
        File.WriteAllText(Path.Combine(folder, name + ".json"), JsonSerializer.Serialize(figures));
}
