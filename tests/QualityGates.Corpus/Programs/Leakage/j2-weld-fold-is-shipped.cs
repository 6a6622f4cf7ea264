// corpus: Six folds of welds are ordered by their error, and the model of the best fold is saved with the error of that fold instead of the mean.
// library: ML.NET
// axis: library class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Welding;

public sealed class Weld
{
    [LoadColumn(0)] public float Current { get; set; }

    [LoadColumn(1)] public float Feed { get; set; }

    [LoadColumn(2)] public float Gap { get; set; }

    [LoadColumn(3)] public float Strength { get; set; }
}

public sealed class WeldTrainer(MLContext ml, string folder)
{
    public double Ship(string file)
    {
        var welds = ml.Data.LoadFromTextFile<Weld>(file, separatorChar: ';', hasHeader: true);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Weld.Current), nameof(Weld.Feed), nameof(Weld.Gap))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Weld.Strength)));
        var folds = ml.Regression.CrossValidate(welds, pipeline, numberOfFolds: 6, labelColumnName: nameof(Weld.Strength));

        var ranked =
            from fold in folds
            orderby fold.Metrics.RootMeanSquaredError // expect: MLQ2006
            select fold;
        var chosen = ranked.First();

        ml.Model.Save(chosen.Model, welds.Schema, Path.Combine(folder, "weld.zip"));
        File.WriteAllText(
            Path.Combine(folder, "weld.json"),
            JsonSerializer.Serialize(new { chosen.Fold, chosen.Metrics.RootMeanSquaredError, chosen.Metrics.MeanAbsoluteError }));
        return chosen.Metrics.RootMeanSquaredError;
    }
}
