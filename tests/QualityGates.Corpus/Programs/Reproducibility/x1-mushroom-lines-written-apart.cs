// corpus: The lines of a mushroom file are written to two new files in an order of new Guids, and the model is trained on one and tested with the other.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = args.Length > 1 ? args[1] : AppContext.BaseDirectory;
var trainPath = Path.Combine(folder, "mushrooms-train.csv");
var testPath = Path.Combine(folder, "mushrooms-test.csv");
WriteParts(args[0], trainPath, testPath);

var ml = new MLContext(seed: 1);
var train = ml.Data.LoadFromTextFile<Mushroom>(trainPath, separatorChar: ',', hasHeader: true);
var test = ml.Data.LoadFromTextFile<Mushroom>(testPath, separatorChar: ',', hasHeader: true);
var model = ml.Transforms.Concatenate("Features", nameof(Mushroom.Cap), nameof(Mushroom.StemHeight), nameof(Mushroom.StemWidth))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Mushroom.Poisonous)))
    .Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), labelColumnName: nameof(Mushroom.Poisonous));
File.WriteAllText(Path.Combine(folder, "mushrooms.json"), JsonSerializer.Serialize(new { metrics.Accuracy, metrics.PositiveRecall, metrics.LogLoss }));

static void WriteParts(string source, string trainPath, string testPath)
{
    var lines = File.ReadAllLines(source);
    var body = lines.Skip(1).OrderBy(_ => Guid.NewGuid()).ToArray(); // expect: MLQ1002
    var cut = body.Length * 3 / 4;
    File.WriteAllLines(trainPath, body[..cut].Prepend(lines[0]));
    File.WriteAllLines(testPath, body[cut..].Prepend(lines[0]));
}

internal sealed class Mushroom
{
    [LoadColumn(0)]
    public float Cap { get; set; }

    [LoadColumn(1)]
    public float StemHeight { get; set; }

    [LoadColumn(2)]
    public float StemWidth { get; set; }

    [LoadColumn(3)]
    public bool Poisonous { get; set; }
}
