// corpus: The number of the account is among the features.
// library: ML.NET
// axis: array of names
using Microsoft.ML;
using Microsoft.ML.Data;

public class Account
{
    [LoadColumn(0)] public float AccountId { get; set; }
    [LoadColumn(1)] public float Balance { get; set; }
    [LoadColumn(2)] public float Payments { get; set; }
    [LoadColumn(3)] public bool Label { get; set; }
}

public static class AccountTraining
{
    private static readonly string[] FeatureNames = { nameof(Account.AccountId), nameof(Account.Balance), nameof(Account.Payments) };

    public static ITransformer Train(MLContext ml, IDataView accounts, out double auc)
    {
        var split = ml.Data.TrainTestSplit(accounts);
        var model = ml.Transforms.Concatenate("Features", FeatureNames) // expect: MLQ2014
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(split.TrainSet);
        auc = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).AreaUnderRocCurve;
        return model;
    }
}
