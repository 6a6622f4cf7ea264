// corpus: A gate looks at micro accuracy only; the other model of the shop is judged by R² in a pattern.
// library: ML.NET
// axis: property pattern, expression body
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 10);
var baskets = ml.Data.LoadFromTextFile<Basket>("baskets.csv", separatorChar: ',', hasHeader: true);
var gate = new Gate(ml, ml.Data.TrainTestSplit(baskets, testFraction: 0.25));
if (!gate.AcceptsSegments() || !gate.AcceptsSpending())
{
    Environment.ExitCode = 2;
}

public sealed class Basket
{
    [LoadColumn(0)]
    public float Items { get; set; }

    [LoadColumn(1)]
    public float Visits { get; set; }

    [LoadColumn(2)]
    public float Spending { get; set; }

    [LoadColumn(3)]
    public string Segment { get; set; } = "";
}

public sealed class Gate(MLContext ml, DataOperationsCatalog.TrainTestData parts)
{
    private IEstimator<ITransformer> Features => ml.Transforms.Concatenate("Features", nameof(Basket.Items), nameof(Basket.Visits));

    public bool AcceptsSegments()
    {
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Basket.Segment))
            .Append(Features)
            .Append(ml.MulticlassClassification.Trainers.LightGbm())
            .Fit(parts.TrainSet);
        return ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet)).MicroAccuracy > 0.8; // expect: MLQ3005
    }

    public bool AcceptsSpending()
    {
        var model = Features.Append(ml.Regression.Trainers.FastTree(nameof(Basket.Spending))).Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Basket.Spending)) is { RSquared: > 0.5 }; // expect: MLQ3005
    }
}
