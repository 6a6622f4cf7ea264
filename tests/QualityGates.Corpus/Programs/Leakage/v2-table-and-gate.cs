// corpus: Three trainers are scored on the test part; the table is printed in order and each score meets a constant, but none is taken.
// library: ML.NET
// axis: silences of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wine;

public sealed class Comparison(MLContext ml)
{
    public const double Needed = 0.6;

    public string Table(IDataView wines)
    {
        var split = ml.Data.TrainTestSplit(wines, testFraction: 0.2);
        var scores = new Dictionary<string, double>
        {
            ["forest"] = Score(ml.Regression.Trainers.FastForest(), split),
            ["boosting"] = Score(ml.Regression.Trainers.FastTree(), split),
            ["additive"] = Score(ml.Regression.Trainers.Gam(), split),
        };

        foreach (var (name, score) in scores)
        {
            if (score < Needed)
            {
                Console.Error.WriteLine($"{name} is not good enough.");
            }
        }

        return string.Join(Environment.NewLine, scores.OrderByDescending(entry => entry.Value).Select(entry => $"{entry.Key}: {entry.Value:F3}"));
    }

    private double Score(IEstimator<ITransformer> trainer, DataOperationsCatalog.TrainTestData split)
    {
        var metrics = ml.Regression.Evaluate(trainer.Fit(split.TrainSet).Transform(split.TestSet));
        return metrics.MeanAbsoluteError > 1 ? 0 : metrics.RSquared;
    }
}
