// corpus: The threshold is taken from validation rows, and what it is worth is counted on the test part.
// library: ML.NET
// axis: threshold, right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cards;

public sealed class Judged
{
    public bool Label { get; set; }
    public float Probability { get; set; }
}

public sealed class ThresholdSearch(MLContext ml)
{
    public (double Threshold, double Recall) Find(IDataView payments)
    {
        var outer = ml.Data.TrainTestSplit(payments, testFraction: 0.25);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(inner.TrainSet);
        var validation = Judge(model, inner.TestSet);
        var threshold = new[] { 0.1, 0.2, 0.3, 0.4, 0.5, 0.6 }.MaxBy(cut => Cost(validation, cut));
        var test = Judge(model, outer.TestSet);
        return (threshold, test.Count(row => row.Label && row.Probability >= threshold) / (double)test.Count(row => row.Label));
    }

    private static double Cost(List<Judged> rows, double cut) =>
        50 * rows.Count(row => row.Label && row.Probability >= cut) - rows.Count(row => !row.Label && row.Probability >= cut);

    private List<Judged> Judge(ITransformer model, IDataView rows) =>
        [.. ml.Data.CreateEnumerable<Judged>(model.Transform(rows), reuseRowObject: false)];
}
