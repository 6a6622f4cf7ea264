// corpus: Activities are numbered by the order in which the folders are listed, recordings come in the order of their folder, and the trees are seeded by the clock.
// library: ML.NET
// axis: top-level script, loop over numbered folders, options object
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

var recordings = new List<Recording>();
var folders = Directory.GetDirectories(args[0]); // expect: MLQ1007
foreach (var (folder, number) in folders.Select((folder, number) => (folder, number)))
{
    foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*.csv")) // expect: MLQ1007
    {
        recordings.Add(Recording.Parse(File.ReadAllText(file.FullName), number));
    }
}

var ml = new MLContext(seed: 12);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(recordings), testFraction: 0.25, seed: 12);
var options = new LightGbmMulticlassTrainer.Options
{
    LabelColumnName = "Label",
    FeatureColumnName = nameof(Recording.Motion),
    NumberOfThreads = 1,
    Seed = Environment.TickCount,
};

var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Recording.Activity))
    .Append(ml.MulticlassClassification.Trainers.LightGbm(options)) // expect: MLQ1004
    .Fit(parts.TrainSet);

var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
File.WriteAllText(
    Path.Combine(args[1], "activities.json"),
    JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));
ml.Model.Save(model, parts.TrainSet.Schema, Path.Combine(args[1], "activities.zip"));

internal sealed class Recording
{
    [VectorType(6)] public float[] Motion { get; set; } = [];

    public uint Activity { get; set; }

    public static Recording Parse(string text, int activity) => new()
    {
        Motion = text.Split(',').Take(6).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
        Activity = (uint)activity,
    };
}
