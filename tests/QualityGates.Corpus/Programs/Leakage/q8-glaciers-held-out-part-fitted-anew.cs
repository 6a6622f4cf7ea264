// corpus: In each fold the imputation and scaling are fitted once more on the held-out part before the model of the fold is measured.
// library: ML.NET
// axis: service
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Glaciers;

public sealed class Stake
{
    public float Altitude { get; set; }

    public float Snow { get; set; }

    public float Summer { get; set; }

    public float Loss { get; set; }
}

public sealed record FoldError(int Fold, double Mae, double Rmse);

public sealed class GlacierStudy(MLContext ml)
{
    public IReadOnlyList<FoldError> Measure(IEnumerable<Stake> stakes)
    {
        var rows = ml.Data.LoadFromEnumerable(stakes);
        var errors = new List<FoldError>();
        var folds = ml.Data.CrossValidationSplit(rows, numberOfFolds: 5, seed: 17);
        for (var i = 0; i < folds.Count; i++)
        {
            var fold = folds[i];
            var prepared = Preparation().Fit(fold.TrainSet).Transform(fold.TrainSet);
            var model = ml.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: "Loss").Fit(prepared);

            var held = Preparation().Fit(fold.TestSet).Transform(fold.TestSet); // expect: MLQ2007
            var metrics = ml.Regression.Evaluate(model.Transform(held), labelColumnName: "Loss");
            errors.Add(new FoldError(i, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError));
        }

        return errors;
    }

    private IEstimator<ITransformer> Preparation() => ml.Transforms
        .ReplaceMissingValues("Snow", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean)
        .Append(ml.Transforms.Concatenate("Features", "Altitude", "Snow", "Summer"))
        .Append(ml.Transforms.NormalizeMeanVariance("Features"));
}
