using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Updates;

public sealed class ReferenceRow
{
    [LoadColumn(0)]
    public float Age { get; set; }

    [LoadColumn(1)]
    public float Visits { get; set; }

    [LoadColumn(2)]
    public string Channel { get; set; } = "";

    [LoadColumn(3)]
    public bool Bought { get; set; }
}

public sealed record CheckOutcome(double Area, double LogLoss, double F1)
{
    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));
}

public sealed class ModelCheck(MLContext ml, string reference)
{
    public CheckOutcome Run(string modelFile)
    {
        var model = ml.Model.Load(modelFile, out _);
        var rows = ml.Data.LoadFromTextFile<ReferenceRow>(reference, separatorChar: ',', hasHeader: true);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(rows), nameof(ReferenceRow.Bought));
        return new CheckOutcome(metrics.AreaUnderRocCurve, metrics.LogLoss, metrics.F1Score);
    }
}
