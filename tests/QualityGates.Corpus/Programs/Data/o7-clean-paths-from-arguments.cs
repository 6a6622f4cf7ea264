// corpus: Folder and files of a hail study come from arguments or lie beside the program, so every machine finds its own.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "assets");
var layout = new StudyLayout(folder);
layout.Prepare();

var ml = new MLContext(seed: 12);
var rows = ml.Data.LoadFromTextFile<HailRow>(layout.Observations, separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(HailRow.CloudTop), nameof(HailRow.Shear), nameof(HailRow.Freezing))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(HailRow.Diameter)))
    .Fit(parts.TrainSet);
var quality = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(HailRow.Diameter));

File.WriteAllText(layout.Metrics, JsonSerializer.Serialize(new { quality.MeanAbsoluteError, quality.RootMeanSquaredError, quality.RSquared }));
ml.Model.Save(model, parts.TrainSet.Schema, layout.Model);

public sealed class StudyLayout(string root)
{
    public string Observations => Path.Combine(root, "raw", "hail.csv");

    public string Model => Path.Combine(root, "out", "hail.zip");

    public string Metrics => Path.ChangeExtension(Model, ".metrics.json");

    public void Prepare() => Directory.CreateDirectory(Path.GetDirectoryName(Model)!);
}

public sealed class HailRow
{
    [LoadColumn(0)] public float CloudTop { get; set; }

    [LoadColumn(1)] public float Shear { get; set; }

    [LoadColumn(2)] public float Freezing { get; set; }

    [LoadColumn(3)] public float Diameter { get; set; }
}
