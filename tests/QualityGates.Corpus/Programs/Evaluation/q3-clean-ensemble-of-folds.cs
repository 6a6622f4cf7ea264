// corpus: The models of a cross-validation are kept as an ensemble for its spread, and the means of the folds go into a file.
// library: ML.NET
// axis: ensemble of engines
using System.Text.Json;
using Microsoft.ML;

namespace Currents;

public sealed class Sounding
{
    public float Depth { get; set; }

    public float Wind { get; set; }

    public float Tide { get; set; }

    public float Speed { get; set; }
}

public sealed class Current
{
    public float Score { get; set; }
}

public sealed class CurrentEnsemble : IDisposable
{
    private readonly List<PredictionEngine<Sounding, Current>> _members;

    private CurrentEnsemble(List<PredictionEngine<Sounding, Current>> members) => _members = members;

    public static CurrentEnsemble Build(MLContext ml, IReadOnlyList<Sounding> soundings, TextWriter log)
    {
        var rows = ml.Data.LoadFromEnumerable(soundings);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Sounding.Depth), nameof(Sounding.Wind), nameof(Sounding.Tide))
            .Append(ml.Regression.Trainers.FastTree(nameof(Sounding.Speed)));
        var folds = ml.Regression.CrossValidate(rows, pipeline, numberOfFolds: 8, labelColumnName: nameof(Sounding.Speed), seed: 2);
        log.WriteLine(JsonSerializer.Serialize(new
        {
            Absolute = folds.Average(fold => fold.Metrics.MeanAbsoluteError),
            Squared = folds.Average(fold => fold.Metrics.RootMeanSquaredError),
        }));
        return new CurrentEnsemble([.. folds.Select(fold => ml.Model.CreatePredictionEngine<Sounding, Current>(fold.Model))]);
    }

    public (float Mean, float Spread) Predict(Sounding sounding)
    {
        var speeds = _members.ConvertAll(member => member.Predict(sounding).Score);
        return (speeds.Average(), speeds.Max() - speeds.Min());
    }

    public void Dispose() => _members.ForEach(member => member.Dispose());
}
