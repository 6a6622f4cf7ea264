// corpus: A helper scores whatever rows it is given; the trainer gives it the train part a second time.
// library: ML.NET
// axis: helper in another class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans;

public static class Scoring
{
    public static CalibratedBinaryClassificationMetrics Score(MLContext ml, ITransformer model, IDataView rows)
    {
        var predictions = model.Transform(rows);
        return ml.BinaryClassification.Evaluate(predictions, "Default");
    }
}

public sealed class LoanTrainer
{
    public (ITransformer Model, double Auc) Train(MLContext ml, IDataView loans)
    {
        var split = ml.Data.TrainTestSplit(loans, testFraction: 0.2);
        var (train, test) = (split.TrainSet, split.TestSet);
        var pipeline = ml.Transforms.Concatenate("Features", "Amount", "Income")
            .Append(ml.BinaryClassification.Trainers.LightGbm("Default"));
        var model = pipeline.Fit(train);
        var quality = Scoring.Score(ml, model, train); // expect: MLQ2003
        return (model, quality.AreaUnderRocCurve);
    }
}
