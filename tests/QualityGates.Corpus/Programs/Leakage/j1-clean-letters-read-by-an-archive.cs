// corpus: The vocabulary was learned from an archive of other letters, so the labelled ones that are divided into folds are new to it.
// library: ML.NET
// axis: script
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 23);
var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;

var archive = ml.Data.LoadFromTextFile<Archived>(Path.Combine(folder, "archive.csv"), separatorChar: ';', hasHeader: true, allowQuoting: true);
var vocabulary = ml.Transforms.Text.FeaturizeText("Features", "Body").Fit(archive);

var letters = ml.Data.LoadFromTextFile<Letter>(Path.Combine(folder, "letters.csv"), separatorChar: ';', hasHeader: true, allowQuoting: true);
var folds = ml.BinaryClassification.CrossValidate(
    vocabulary.Transform(letters),
    ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Letter.Urgent)),
    numberOfFolds: 5,
    labelColumnName: nameof(Letter.Urgent),
    seed: 23);

var summary = new
{
    Auc = folds.Average(fold => fold.Metrics.AreaUnderRocCurve),
    F1 = folds.Average(fold => fold.Metrics.F1Score),
};
Console.WriteLine(summary);
File.WriteAllText(Path.Combine(folder, "letters.metrics.json"), JsonSerializer.Serialize(summary));

internal sealed class Archived
{
    [LoadColumn(0)] public string Body { get; set; } = "";
}

internal sealed class Letter
{
    [LoadColumn(0)] public string Body { get; set; } = "";

    [LoadColumn(1)] public bool Urgent { get; set; }
}
