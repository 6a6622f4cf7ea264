// corpus: A retraining job puts wines in random order by new Guids and takes the first four fifths to train.
// library: ML.NET
// axis: service
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cellar.Retraining;

public sealed record Wine
{
    public float Acidity { get; init; }

    public float Sugar { get; init; }

    public float Alcohol { get; init; }

    public float Quality { get; init; }
}

public sealed class QualityJob(MLContext ml, IReadOnlyList<Wine> archive)
{
    public async Task<double> RunAsync(string target, CancellationToken cancellation)
    {
        var mixed = archive
            .OrderBy(_ => Guid.NewGuid()) // expect: MLQ1002
            .ToList();
        var cut = mixed.Count * 4 / 5;
        var train = ml.Data.LoadFromEnumerable(mixed.Take(cut).ToList());
        var test = ml.Data.LoadFromEnumerable(mixed.Skip(cut).ToList());

        var pipeline = ml.Transforms.Concatenate("Features", nameof(Wine.Acidity), nameof(Wine.Sugar), nameof(Wine.Alcohol))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Wine.Quality)));
        var model = await Task.Run(() => pipeline.Fit(train), cancellation);
        var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Wine.Quality));
        if (metrics.RSquared < 0.3)
        {
            return metrics.RSquared;
        }

        ml.Model.Save(model, train.Schema, target);
        return metrics.RSquared;
    }
}
