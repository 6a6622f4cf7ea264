// corpus: The importance of the columns is measured on the training rows; in the second method on the held-out ones.
// library: ML.NET
// axis: named arguments, local
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Importance
{
    public static string OfTraining(MLContext ml, IDataView rows)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "A", "B").Append(ml.Regression.Trainers.FastTree("Y")).Fit(parts.TrainSet);
        var seen = model.Transform(parts.TrainSet);
        var gains = ml.Regression.PermutationFeatureImportance(data: seen, model: model, labelColumnName: "Y", permutationCount: 10); // expect: MLQ3007
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Y");
        return string.Join(";", gains.Select(g => FormattableString.Invariant($"{g.Key}={g.Value.RSquared.Mean}"))) + FormattableString.Invariant($"|{metrics.RSquared}|{metrics.MeanAbsoluteError}");
    }

    public static string OfTest(MLContext ml, IDataView rows)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "A", "B").Append(ml.Regression.Trainers.FastTree("Y")).Fit(parts.TrainSet);
        var gains = ml.Regression.PermutationFeatureImportance(model, model.Transform(parts.TestSet), "Y", permutationCount: 10);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Y");
        return string.Join(";", gains.Select(g => FormattableString.Invariant($"{g.Key}={g.Value.RSquared.Mean}"))) + FormattableString.Invariant($"|{metrics.RSquared}|{metrics.MeanAbsoluteError}");
    }
}
