// corpus: Three output classes have a property that no step of their models writes.
// library: ML.NET
// axis: classes, records
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Retail;

public sealed class Basket
{
    [LoadColumn(0)] public bool Returns { get; set; }
    [LoadColumn(1)] public float Items { get; set; }
    [LoadColumn(2)] public float Total { get; set; }
}

public sealed class ReturnForecast
{
    [ColumnName("PredictedLabel")] public bool Returns { get; set; }
    public float Probability { get; set; } // expect: MLQ6006
    public float Score { get; set; }
}

public sealed class Segment
{
    [ColumnName("PredictedLabel")] public uint Cluster { get; set; }
    [ColumnName("Distances")] public float[] Distances { get; set; } = []; // expect: MLQ6006
}

public sealed class Spending
{
    [ColumnName("Scores")] public float Total; // expect: MLQ6006
}

public sealed class Baskets
{
    private readonly MLContext _ml = new(seed: 17);

    public string Describe(IDataView baskets, Basket basket)
    {
        var features = _ml.Transforms.Concatenate("Features", nameof(Basket.Items));
        var margin = features.Append(_ml.BinaryClassification.Trainers.LinearSvm(labelColumnName: nameof(Basket.Returns))).Fit(baskets); // expect: MLQ3001
        var groups = features.Append(_ml.Clustering.Trainers.KMeans(numberOfClusters: 5)).Fit(baskets);
        var spending = features.Append(_ml.Regression.Trainers.FastTree(labelColumnName: nameof(Basket.Total))).Fit(baskets); // expect: MLQ3001

        var returns = _ml.Model.CreatePredictionEngine<Basket, ReturnForecast>(margin).Predict(basket);
        var segment = _ml.Model.CreatePredictionEngine<Basket, Segment>(groups).Predict(basket);
        var total = _ml.Model.CreatePredictionEngine<Basket, Spending>(spending).Predict(basket);
        return FormattableString.Invariant($"{returns.Returns} {returns.Probability} {segment.Cluster} {segment.Distances.Length} {total.Total}");
    }
}
