// corpus: The lines of a file of complaints are written in random order into a file to train with and one to test with, and both are loaded from there.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Complaints;

internal sealed class Complaint
{
    [LoadColumn(0)]
    public string Body { get; set; } = "";

    [LoadColumn(1)]
    public bool Escalated { get; set; }
}

internal static class Program
{
    private static readonly Random Dice = new(); // expect: MLQ1002

    private static void Main(string[] args)
    {
        var trainFile = Path.Combine(AppContext.BaseDirectory, "complaints-train.csv");
        var testFile = Path.Combine(AppContext.BaseDirectory, "complaints-test.csv");
        Divide(args[0], trainFile, testFile);

        var ml = new MLContext(seed: 3);
        var train = ml.Data.LoadFromTextFile<Complaint>(trainFile, separatorChar: ',', hasHeader: true, allowQuoting: true);
        var test = ml.Data.LoadFromTextFile<Complaint>(testFile, separatorChar: ',', hasHeader: true, allowQuoting: true);
        var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Complaint.Body))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: nameof(Complaint.Escalated)))
            .Fit(train);

        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), labelColumnName: nameof(Complaint.Escalated));
        File.WriteAllText(
            Path.Combine(AppContext.BaseDirectory, "complaints-metrics.json"),
            JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss }));
        ml.Model.Save(model, train.Schema, Path.Combine(AppContext.BaseDirectory, "complaints.zip"));
    }

    private static void Divide(string source, string trainFile, string testFile)
    {
        var lines = File.ReadAllLines(source);
        var mixed = lines.Skip(1).OrderBy(_ => Dice.Next()).ToArray();
        var cut = mixed.Length / 5;
        File.WriteAllLines(testFile, mixed.Take(cut).Prepend(lines[0]));
        File.WriteAllLines(trainFile, mixed.Skip(cut).Prepend(lines[0]));
    }
}
