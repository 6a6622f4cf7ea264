// corpus: The models of all folds are kept and vote together; a gate looks at the mean of the folds.
// library: ML.NET
// axis: folds, silence of the page
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Kilns;

public sealed class KilnTrainer(MLContext ml)
{
    public IReadOnlyList<ITransformer> Train(IDataView firings)
    {
        var pipeline = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.FastTree("Strength"));
        var folds = ml.Regression.CrossValidate(firings, pipeline, numberOfFolds: 10, labelColumnName: "Strength");
        var mean = folds.Average(fold => fold.Metrics.RootMeanSquaredError);
        if (mean > 1.5)
        {
            throw new InvalidOperationException($"{mean:F2} is too much.");
        }

        return [.. folds.OrderBy(fold => fold.Metrics.RootMeanSquaredError).Select(fold => fold.Model)];
    }
}
