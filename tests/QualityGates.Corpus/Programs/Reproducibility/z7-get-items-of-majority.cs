// corpus: The frequent class is thinned out with GetItems of a generator without seed, after the division.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Frauds;

public sealed class Payment
{
    public float Amount { get; set; }
    public float Hour { get; set; }
    public bool Fraud { get; set; }
}

public static class Balanced
{
    public static CalibratedBinaryClassificationMetrics Train(MLContext ml, Payment[] train, Payment[] test)
    {
        var frauds = train.Where(p => p.Fraud).ToArray();
        var honest = train.Where(p => !p.Fraud).ToArray();
        var some = new Random().GetItems(honest, frauds.Length * 3); // expect: MLQ1002
        var model = ml.Transforms.Concatenate("Features", "Amount", "Hour")
            .Append(ml.BinaryClassification.Trainers.FastTree("Fraud"))
            .Fit(ml.Data.LoadFromEnumerable(frauds.Concat(some).ToList()));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Fraud");
    }
}
