// corpus: The grader is measured on apples kept back; only then is it fitted anew to all of them and saved beside the figures of the first one.
// library: ML.NET
// axis: refit
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Orchard;

public sealed class Apple
{
    [LoadColumn(0)] public float Diameter { get; set; }

    [LoadColumn(1)] public float Redness { get; set; }

    [LoadColumn(2)] public float Firmness { get; set; }

    [LoadColumn(3)] public bool ForTheShop { get; set; }
}

public sealed record Grades(double Auc, double F1, double LogLoss, int KeptBack);

public sealed class AppleGrader(DirectoryInfo folder)
{
    private readonly MLContext _ml = new(seed: 50);

    public async Task<Grades> DeliverAsync(CancellationToken cancellation = default)
    {
        var apples = _ml.Data.LoadFromTextFile<Apple>(Path.Combine(folder.FullName, "apples.csv"), separatorChar: ',', hasHeader: true);
        var grades = Measure(apples);
        await using (var stream = File.Create(Path.Combine(folder.FullName, "grades.json")))
        {
            await JsonSerializer.SerializeAsync(stream, grades, cancellationToken: cancellation);
        }

        if (grades.Auc < 0.8)
        {
            throw new InvalidDataException($"The grader is too weak: {grades}.");
        }

        var shipped = Pipeline().Fit(apples);
        _ml.Model.Save(shipped, apples.Schema, Path.Combine(folder.FullName, "grader.zip"));
        return grades;
    }

    private Grades Measure(IDataView apples)
    {
        var parts = _ml.Data.TrainTestSplit(apples, testFraction: 0.3, seed: 50);
        var trial = Pipeline().Fit(parts.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(trial.Transform(parts.TestSet), nameof(Apple.ForTheShop));
        var count = parts.TestSet.GetColumn<bool>(nameof(Apple.ForTheShop)).Count();
        return new Grades(metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss, count);
    }

    private IEstimator<ITransformer> Pipeline() =>
        _ml.Transforms.Concatenate("Features", nameof(Apple.Diameter), nameof(Apple.Redness), nameof(Apple.Firmness))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Apple.ForTheShop), numberOfLeaves: 12, numberOfTrees: 80));
}
