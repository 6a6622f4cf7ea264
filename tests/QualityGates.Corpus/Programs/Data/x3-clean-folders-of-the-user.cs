// corpus: A program for slopes asks the system where the user's data and temporary files go, and puts its own relative parts behind.
// library: ML.NET
// axis: special folders
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Slopes;

public sealed class Slope
{
    [LoadColumn(0)] public float Angle { get; set; }

    [LoadColumn(1)] public float Snow { get; set; }

    [LoadColumn(2)] public bool Slides { get; set; }
}

public sealed class Places
{
    private readonly string _data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);

    public string Rows => Path.Combine(_data, "slopes", "rows.csv");

    public string Model => Path.Combine(_data, "slopes", "model.zip");

    public string Report { get; } = Path.Combine(Path.GetTempPath(), "slopes", "report.json");
}

public sealed class SlopeProgram(Places places)
{
    public void Train()
    {
        var ml = new MLContext(seed: 65);
        var slopes = ml.Data.LoadFromTextFile<Slope>(places.Rows, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(slopes, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Slope.Angle), nameof(Slope.Snow))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Slope.Slides)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Slope.Slides));
        Directory.CreateDirectory(Path.GetDirectoryName(places.Report)!);
        File.WriteAllText(places.Report, JsonSerializer.Serialize(new { metrics.Accuracy, metrics.LogLoss, metrics.F1Score }));
        ml.Model.Save(model, slopes.Schema, places.Model);
    }
}
