// corpus: Trees stop by a validation part of the train rows; its metrics are kept beside those of the test part, which decided nothing.
// library: ML.NET
// axis: unit of work with records
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Fraud;

public sealed record Scores(string Part, double Auc, double F1, double LogLoss);

public sealed class FraudTraining(MLContext ml)
{
    private static readonly string[] Inputs = ["Amount", "Hour", "Distance", "Attempts"];

    public IReadOnlyList<Scores> Run(IDataView payments)
    {
        var outer = ml.Data.TrainTestSplit(payments, testFraction: 0.2);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);
        var put = ml.Transforms.Concatenate("Features", Inputs).Fit(inner.TrainSet);
        var (train, validation, test) = (put.Transform(inner.TrainSet), put.Transform(inner.TestSet), put.Transform(outer.TestSet));

        var options = new FastTreeBinaryTrainer.Options
        {
            LabelColumnName = "Fraud",
            NumberOfTrees = 800,
            EarlyStoppingRule = new ConsecutiveGeneralityLossRule(8),
        };
        var model = ml.BinaryClassification.Trainers.FastTree(options).Fit(train, validation);
        return [Score("validation", model, validation), Score("test", model, test)];
    }

    private Scores Score(string part, ITransformer model, IDataView rows)
    {
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(rows), "Fraud");
        return new Scores(part, metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss);
    }
}
