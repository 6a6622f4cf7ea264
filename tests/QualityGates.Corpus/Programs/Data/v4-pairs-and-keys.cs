// corpus: Unknown names in pairs of columns, a sampling key, a weight, a constant in another class, and an evaluation whose label nobody makes.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pairs;

internal static class Names
{
    public const string Target = "premium";
    public const string Customer = "CustomerID";
}

public sealed class Policy
{
    [LoadColumn(0)] public string CustomerId { get; set; } = "";
    [LoadColumn(1)] public string Region { get; set; } = "";
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Exposure { get; set; }
    [LoadColumn(4)] public float Premium { get; set; }
}

public sealed class Tariff(MLContext ml)
{
    private IDataView Rows(string path) => ml.Data.LoadFromTextFile<Policy>(path, hasHeader: true, separatorChar: ';');

    public double ByCustomer(string path)
    {
        var split = ml.Data.TrainTestSplit(Rows(path), testFraction: 0.2, samplingKeyColumnName: Names.Customer); // expect: MLQ4007
        var model = ml.Transforms.Concatenate("Features", "Age").Append(ml.Regression.Trainers.FastTree("Premium")).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Premium").RSquared;
    }

    public double Encoded(string path)
    {
        var split = ml.Data.TrainTestSplit(Rows(path), testFraction: 0.2);
        var model = ml.Transforms.Categorical.OneHotEncoding([new InputOutputColumnPair("RegionCode", "Regions")]) // expect: MLQ4007
            .Append(ml.Transforms.Concatenate("Features", "RegionCode", "Age"))
            .Append(ml.Regression.Trainers.FastForest("Premium"))
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Premium").RSquared;
    }

    public double Weighted(string path)
    {
        var pipeline = ml.Transforms.Concatenate("Features", "Age", "Exposure")
            .Append(ml.Regression.Trainers.FastTreeTweedie(Names.Target, exampleWeightColumnName: "Exposure")); // expect: MLQ4007
        return ml.Regression.CrossValidate(Rows(path), pipeline, labelColumnName: "Premium").Average(fold => fold.Metrics.MeanAbsoluteError);
    }
}
