using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flats;

public sealed class Flat
{
    public float Area { get; set; }

    public float Rooms { get; set; }

    public float Floor { get; set; }

    public string District { get; set; } = "";

    public float Price { get; set; }
}

public sealed class FlatPrice
{
    [ColumnName("Score")]
    public float Price { get; set; }
}

/// <summary>What the product ships: a model and how good it was on rows it did not learn from.</summary>
public sealed record FlatPriceModel(ITransformer Transformer, RegressionMetrics Metrics)
{
    public static FlatPriceModel Train(MLContext ml, IReadOnlyList<Flat> flats, double testFraction = 0.2)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(flats), testFraction);
        var pipeline = ml.Transforms.Categorical.OneHotEncoding("DistrictCode", nameof(Flat.District))
            .Append(ml.Transforms.Concatenate("Features", nameof(Flat.Area), nameof(Flat.Rooms), nameof(Flat.Floor), "DistrictCode"))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Flat.Price), numberOfTrees: 80, minimumExampleCountPerLeaf: 4));
        var model = pipeline.Fit(split.TrainSet);
        return new FlatPriceModel(model, ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Flat.Price)));
    }
}
