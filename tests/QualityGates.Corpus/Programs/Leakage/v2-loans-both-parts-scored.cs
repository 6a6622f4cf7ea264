// corpus: The helper is given the train part and the test part, and the gap between the two is what is looked at.
// library: ML.NET
// axis: helper, silence of the page
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
    public ITransformer Train(MLContext ml, IDataView loans)
    {
        var split = ml.Data.TrainTestSplit(loans, testFraction: 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", "Amount", "Income")
            .Append(ml.BinaryClassification.Trainers.LightGbm("Default"));
        var model = pipeline.Fit(split.TrainSet);
        var seen = Scoring.Score(ml, model, split.TrainSet);
        var unseen = Scoring.Score(ml, model, split.TestSet);
        return seen.AreaUnderRocCurve - unseen.AreaUnderRocCurve > 0.1 || unseen.F1Score < 0.5
            ? throw new InvalidOperationException("The model has learned its rows by heart.")
            : model;
    }
}
