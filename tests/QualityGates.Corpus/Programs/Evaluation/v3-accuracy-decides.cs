// corpus: Accuracy alone says whether a fraud model is good, micro accuracy whether mail is sorted, R² whether a price is right.
// library: ML.NET
// axis: plain, helper that returns metrics, local function
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Verdicts;

public sealed class Verdicts(MLContext ml)
{
    public bool FraudIsGood(ITransformer model, IDataView test)
    {
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test)); // expect: MLQ3005
        return metrics.Accuracy >= 0.95;
    }

    public void SortMail(ITransformer model, IDataView test)
    {
        var metrics = Measured(model, test); // expect: MLQ3005
        if (metrics.MicroAccuracy < 0.8)
        {
            throw new InvalidOperationException("Mail goes astray.");
        }
    }

    public double Price(IDataView rows)
    {
        double Fit(IEstimator<ITransformer> trainer)
        {
            var folds = ml.Regression.CrossValidate(rows, trainer, numberOfFolds: 5); // expect: MLQ3005
            return folds.Average(fold => fold.Metrics.RSquared);
        }

        return Fit(ml.Regression.Trainers.FastTree());
    }

    private MulticlassClassificationMetrics Measured(ITransformer model, IDataView rows) => ml.MulticlassClassification.Evaluate(model.Transform(rows));
}
