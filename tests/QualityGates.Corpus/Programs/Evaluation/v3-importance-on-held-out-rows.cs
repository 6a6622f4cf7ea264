// corpus: Importance is measured on the test part, on both parts to see what was memorised, and for a model from a file.
// library: ML.NET
// axis: silences of the page
// scores: MLQ3007
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reasons;

public sealed class Reasons(MLContext ml)
{
    public double Held(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows);
        ITransformer model = ml.Regression.Trainers.FastTree().Fit(split.TrainSet);
        return ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TestSet)).Values.Min(value => value.MeanAbsoluteError.Mean);
    }

    public Dictionary<string, double> Memorised(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows);
        ITransformer model = ml.Regression.Trainers.FastForest().Fit(split.TrainSet);
        var seen = ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TrainSet));
        var unseen = ml.Regression.PermutationFeatureImportance(model, model.Transform(split.TestSet));
        return seen.ToDictionary(entry => entry.Key, entry => entry.Value.RSquared.Mean - unseen[entry.Key].RSquared.Mean);
    }

    public double Loaded(string path, IDataView rows)
    {
        var model = ml.Model.Load(path, out _);
        return ml.Regression.PermutationFeatureImportance(model, model.Transform(rows)).Values.Min(value => value.RSquared.Mean);
    }
}
