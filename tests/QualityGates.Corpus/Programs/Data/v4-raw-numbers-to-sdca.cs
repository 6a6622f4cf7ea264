// corpus: Raw numbers beside others go to trainers that depend on scale: SDCA, k-means, OneVersusAll around a perceptron, a trainer in a helper.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Raw;

public sealed class Customer
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public string City { get; set; } = "";
    [LoadColumn(3)] public string Segment { get; set; } = "";
    [LoadColumn(4)] public float Spending { get; set; }
}

public sealed class Segments
{
    private readonly MLContext _ml = new(seed: 1);

    public double Spending(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Customer>(path, hasHeader: true);
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var pipeline = _ml.Transforms.ReplaceMissingValues("Income")
            .Append(_ml.Transforms.Categorical.OneHotEncoding("CityCode", "City"))
            .Append(_ml.Transforms.Concatenate("Features", "Income", "Age", "CityCode"))
            .Append(_ml.Regression.Trainers.Sdca("Spending")); // expect: MLQ4010 MLQ1006
        return _ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Spending").RSquared;
    }

    public ITransformer Cluster(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Customer>(path, hasHeader: true);
        return _ml.Transforms.Concatenate("Features", "Income", "Age", "Spending")
            .Append(_ml.Clustering.Trainers.KMeans(numberOfClusters: 5)) // expect: MLQ4010 MLQ1006
            .Fit(rows);
    }

    public double Segment(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Customer>(path, hasHeader: true);
        var split = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var perceptron = _ml.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: "Key");
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("Key", "Segment")
            .Append(_ml.Transforms.Concatenate("Features", "Income", "Age", "Spending"))
            .Append(_ml.MulticlassClassification.Trainers.OneVersusAll(perceptron, labelColumnName: "Key")); // expect: MLQ4010
        return _ml.MulticlassClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Key").MacroAccuracy;
    }

    public ITransformer Logistic(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Customer>(path, hasHeader: true);
        return With(_ml.Regression.Trainers.OnlineGradientDescent("Spending")).Fit(rows); // expect: MLQ4010
    }

    private IEstimator<ITransformer> With(IEstimator<ITransformer> trainer) =>
        _ml.Transforms.Concatenate("Features", "Income", "Age").Append(trainer);
}
