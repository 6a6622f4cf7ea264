// corpus: Of ten folds the model with the smallest error is saved, in a helper that is given the results of the folds.
// library: ML.NET
// axis: best fold
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Kilns;

public sealed class KilnTrainer(MLContext ml)
{
    public void Train(string source, string target)
    {
        var firings = ml.Data.LoadFromBinary(source);
        var pipeline = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.LightGbm("Strength"));
        var folds = ml.Regression.CrossValidate(firings, pipeline, numberOfFolds: 10, labelColumnName: "Strength");
        var winner = folds.OrderBy(fold => fold.Metrics.RootMeanSquaredError).First(); // expect: MLQ2006
        ml.Model.Save(winner.Model, firings.Schema, target);
    }
}
