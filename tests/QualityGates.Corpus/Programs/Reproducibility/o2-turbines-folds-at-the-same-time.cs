// corpus: The folds of a study of turbines are trained as tasks at the same time, and all of them draw from the one context of the object.
// library: ML.NET
// axis: tasks over folds
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Turbines;

public sealed class Minute
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Pitch { get; set; }

    [LoadColumn(2)] public float Rotor { get; set; }

    [LoadColumn(3)] public float Power { get; set; }
}

public sealed record FoldScore(int Fold, double Mae, double Rmse, double RSquared);

public sealed class PowerStudy
{
    private readonly MLContext _ml = new(seed: 31);

    public async Task<IReadOnlyList<FoldScore>> RunAsync(string file, int folds = 5)
    {
        var minutes = _ml.Data.LoadFromTextFile<Minute>(file, separatorChar: ',', hasHeader: true);
        var parts = _ml.Data.CrossValidationSplit(minutes, folds, seed: 31);
        var work = new List<Task<FoldScore>>();
        for (var index = 0; index < parts.Count; index++)
        {
            var fold = index;
            work.Add(Task.Run(() => Score(fold, parts[fold]))); // expect: MLQ1011
        }

        return await Task.WhenAll(work);
    }

    private FoldScore Score(int fold, DataOperationsCatalog.TrainTestData part)
    {
        var trainer = _ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options
        {
            LabelColumnName = nameof(Minute.Power),
            Deterministic = true,
            NumberOfThreads = 1,
        });
        var model = _ml.Transforms.Concatenate("Features", "Wind", "Pitch", "Rotor").Append(trainer).Fit(part.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(part.TestSet), nameof(Minute.Power));
        return new FoldScore(fold, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared);
    }
}
