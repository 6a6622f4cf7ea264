// corpus: Before the split only keys of the label, hashes and copies are made; the vocabulary of the notes is learned from the train part, although the method is called Prepare.
// library: ML.NET
// axis: tuple, private methods
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var tickets = new Tickets(new MLContext(seed: 40));
var metrics = tickets.Run("tickets.tsv");
File.WriteAllText("tickets.json", JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));

public sealed class Ticket
{
    [LoadColumn(0)]
    public string Team { get; set; } = "";

    [LoadColumn(1)]
    public string Note { get; set; } = "";

    [LoadColumn(2)]
    public string Product { get; set; } = "";
}

public sealed class Tickets(MLContext ml)
{
    public MulticlassClassificationMetrics Run(string path)
    {
        var rows = ml.Data.LoadFromTextFile<Ticket>(path, hasHeader: true);
        var keyed = Keyed(rows);
        var (train, test) = Divide(keyed);
        var (words, model) = Fit(train);
        return ml.MulticlassClassification.Evaluate(model.Transform(words.Transform(test)));
    }

    private IDataView Keyed(IDataView rows)
    {
        var steps = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Team))
            .Append(ml.Transforms.Categorical.OneHotHashEncoding("ProductHash", nameof(Ticket.Product)))
            .Append(ml.Transforms.CopyColumns("Text", nameof(Ticket.Note)));
        return steps.Fit(rows).Transform(rows);
    }

    private (IDataView Train, IDataView Test) Divide(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        return (split.TrainSet, split.TestSet);
    }

    private (ITransformer Words, ITransformer Model) Fit(IDataView train)
    {
        var words = ml.Transforms.Text.FeaturizeText("Words", "Text").Append(ml.Transforms.Concatenate("Features", "Words", "ProductHash")).Fit(train);
        var model = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy().Fit(words.Transform(train));
        return (words, model);
    }
}
