// corpus: A part of the train part stops the boosting; the test part is only for the report.
// library: ML.NET
// axis: right
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Bids;

public sealed class BidModel
{
    private readonly MLContext _ml = new(seed: 6);

    public CalibratedBinaryClassificationMetrics Train(IDataView bids)
    {
        var outer = _ml.Data.TrainTestSplit(bids, testFraction: 0.1);
        var inner = _ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.1);
        var trainer = _ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { EarlyStoppingRound = 20, Seed = 6 });
        var model = trainer.Fit(inner.TrainSet, inner.TestSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(outer.TestSet));
    }
}
