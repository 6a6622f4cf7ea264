// corpus: Thresholds are tried on the predictions of the test part, and the one with the best F1 is returned with that F1.
// library: ML.NET
// axis: threshold, query over predictions
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cards;

public sealed class Judged
{
    public bool Label { get; set; }
    public float Probability { get; set; }
}

public sealed class ThresholdSearch
{
    private readonly MLContext _ml;

    public ThresholdSearch(MLContext ml) => _ml = ml;

    public (double Threshold, double F1) Find(IDataView payments)
    {
        var split = _ml.Data.TrainTestSplit(payments, testFraction: 0.25);
        var model = _ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
        var judged = _ml.Data.CreateEnumerable<Judged>(model.Transform(split.TestSet), reuseRowObject: false).ToList();

        var bestThreshold = 0.5;
        var bestF1 = 0.0;
        for (var threshold = 0.05; threshold < 0.95; threshold += 0.05)
        {
            var hits = judged.Count(row => row.Label && row.Probability >= threshold);
            var alarms = judged.Count(row => !row.Label && row.Probability >= threshold);
            var missed = judged.Count(row => row.Label && row.Probability < threshold);
            var f1 = 2.0 * hits / (2.0 * hits + alarms + missed);
            if (f1 > bestF1) // expect: MLQ2006
            {
                (bestThreshold, bestF1) = (threshold, f1);
            }
        }

        return (bestThreshold, bestF1);
    }
}
