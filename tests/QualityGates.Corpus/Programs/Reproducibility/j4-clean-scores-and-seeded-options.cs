// corpus: Contexts without a seed that only read, score and judge, and a trainer whose options bring a seed of their own.
// library: ML.NET
// axis: service with a loaded model, options object, static training method
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Parking;

public sealed class Bay
{
    [LoadColumn(0)] public string Street { get; set; } = "";

    [LoadColumn(1)] public float Hour { get; set; }

    [LoadColumn(2)] public float Occupied { get; set; }

    [LoadColumn(3)] public bool Free { get; set; }
}

public sealed class BayScore
{
    public string Street { get; set; } = "";

    public float Probability { get; set; }
}

public sealed class NightlyScoring
{
    private readonly MLContext _ml = new();
    private readonly ITransformer _model;

    public NightlyScoring(string modelPath) => _model = _ml.Model.Load(modelPath, out _);

    public void Write(string rowsPath, TextWriter target)
    {
        var scored = _model.Transform(Rows(rowsPath));
        foreach (var bay in _ml.Data.CreateEnumerable<BayScore>(scored, reuseRowObject: true))
        {
            target.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bay.Street};{bay.Probability:F4}"));
        }
    }

    public CalibratedBinaryClassificationMetrics Judge(string judgedPath) =>
        _ml.BinaryClassification.Evaluate(_model.Transform(Rows(judgedPath)), nameof(Bay.Free));

    private IDataView Rows(string path) => _ml.Data.LoadFromTextFile<Bay>(path, separatorChar: ';', hasHeader: true);
}

public static class WeeklyTraining
{
    public static void Train(IReadOnlyList<Bay> bays, string modelPath)
    {
        var ml = new MLContext();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(bays), testFraction: 0.2);
        var options = new LightGbmBinaryTrainer.Options
        {
            LabelColumnName = nameof(Bay.Free),
            NumberOfLeaves = 24,
            Deterministic = true,
            Seed = 7,
        };

        var model = ml.Transforms.Categorical.OneHotEncoding("StreetFlags", nameof(Bay.Street))
            .Append(ml.Transforms.Concatenate("Features", "StreetFlags", nameof(Bay.Hour), nameof(Bay.Occupied)))
            .Append(ml.BinaryClassification.Trainers.LightGbm(options))
            .Fit(parts.TrainSet);

        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Bay.Free));
        File.WriteAllText(
            Path.ChangeExtension(modelPath, ".metrics.json"),
            JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss }));
        ml.Model.Save(model, parts.TrainSet.Schema, modelPath);
    }
}
