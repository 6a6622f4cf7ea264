// corpus: Tests of a model make their rows with a seed, shuffle nothing and name temporary files by Guid.
// library: ML.NET
// axis: test
using Microsoft.ML;

namespace Model.Tests;

[AttributeUsage(AttributeTargets.Method)]
public sealed class FactAttribute : Attribute;

public sealed class Row
{
    public float X { get; set; }
    public float Label { get; set; }
}

public sealed class ModelTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.zip");
    private readonly MLContext _ml = new(seed: 1);

    [Fact]
    public void SavedModelAnswersAsBefore()
    {
        var random = new Random(1);
        var rows = Enumerable.Range(0, 200).Select(i => new Row { X = i, Label = 3 * i + random.NextSingle() }).ToList();
        var view = _ml.Data.LoadFromEnumerable(rows);
        var parts = _ml.Data.TrainTestSplit(view, testFraction: 0.25);
        var model = _ml.Transforms.Concatenate("Features", "X").Append(_ml.Regression.Trainers.FastTree()).Fit(parts.TrainSet);
        var before = _ml.Regression.Evaluate(model.Transform(parts.TestSet)).MeanAbsoluteError;
        _ml.Model.Save(model, view.Schema, _file);

        var loaded = _ml.Model.Load(_file, out _);

        var after = _ml.Regression.Evaluate(loaded.Transform(parts.TestSet)).MeanAbsoluteError;
        if (Math.Abs(before - after) > 1e-6)
        {
            throw new InvalidOperationException("The model changed on disk.");
        }
    }

    public void Dispose() => File.Delete(_file);
}
