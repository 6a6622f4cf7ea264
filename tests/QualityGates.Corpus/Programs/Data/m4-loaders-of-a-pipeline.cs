// corpus: Loaders of an import read commas by tabs, take the names of columns for a row, and meet quoted text without asking for it.
// library: ML.NET
// axis: options object, constant path, helper
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Import;

internal static class Files
{
    public const string Train = "tickets-train.csv";
    public const string Test = "tickets-test.csv";
    public const string Extra = "tickets-extra.csv";
}

internal static class Program
{
    private static void Main()
    {
        var ml = new MLContext(seed: 3);
        var train = ml.Data.LoadFromTextFile<Ticket>(Files.Train, hasHeader: true, allowQuoting: true); // expect: MLQ4005
        var test = ml.Data.CreateTextLoader<Ticket>(separatorChar: ',', hasHeader: true).Load(Files.Test); // expect: MLQ4005
        var extra = ml.Data.CreateTextLoader(new TextLoader.Options // expect: MLQ4005
        {
            HasHeader = true,
            AllowQuoting = true,
            Columns = [new TextLoader.Column("Text", DataKind.String, 0), new TextLoader.Column("Urgent", DataKind.Boolean, 1)],
        }).Load(Files.Extra);
        var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Text))
            .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Ticket.Urgent)))
            .Fit(train);
        foreach (var rows in new[] { test, extra })
        {
            var metrics = ml.BinaryClassification.Evaluate(model.Transform(rows), nameof(Ticket.Urgent));
            File.AppendAllText("tickets.jsonl", JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }));
        }
    }
}

internal sealed class Ticket
{
    [LoadColumn(0)] public string Text { get; set; } = "";

    [LoadColumn(1)] public bool Urgent { get; set; }
}
