// corpus: A cross-validation is run for its models: all of them are saved and answer together.
// library: ML.NET
// axis: library, models of folds
using Microsoft.ML;

namespace Solar;

public sealed class Sky
{
    public float Clouds { get; set; }

    public float Height { get; set; }

    public float Haze { get; set; }

    public float Power { get; set; }
}

public sealed class Guess
{
    public float Score { get; set; }
}

public sealed class PowerEnsemble : IDisposable
{
    private readonly List<PredictionEngine<Sky, Guess>> _members;

    public PowerEnsemble(MLContext ml, IReadOnlyList<Sky> skies, string folder)
    {
        var rows = ml.Data.LoadFromEnumerable(skies);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Sky.Clouds), nameof(Sky.Height), nameof(Sky.Haze))
            .Append(ml.Regression.Trainers.FastTree(nameof(Sky.Power)));
        var models = ml.Regression.CrossValidate(rows, pipeline, numberOfFolds: 5, labelColumnName: nameof(Sky.Power), seed: 16)
            .Select(fold => fold.Model)
            .ToList();
        for (var i = 0; i < models.Count; i++)
        {
            ml.Model.Save(models[i], rows.Schema, Path.Combine(folder, $"power-{i}.zip"));
        }

        _members = [.. models.Select(model => ml.Model.CreatePredictionEngine<Sky, Guess>(model))];
    }

    public float Power(Sky sky) => _members.Average(member => member.Predict(sky).Score);

    public void Dispose() => _members.ForEach(member => member.Dispose());
}
