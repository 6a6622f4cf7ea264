// corpus: Support tickets are routed by a text classifier that is trained in the background and saved without any measurement.
// library: ML.NET
// axis: async, named arguments
using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Program
{
    public static async Task Main()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(20));
        await RetrainAsync(stop.Token);
    }

    private static async Task RetrainAsync(CancellationToken cancellation)
    {
        var ml = new MLContext(seed: 1);
        var tickets = ml.Data.LoadFromTextFile<Ticket>("tickets.tsv", hasHeader: true, allowQuoting: true);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Team))
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Text)))
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));

        ITransformer model = await Task.Run(() => pipeline.Fit(tickets), cancellation).ConfigureAwait(false);
        ml.Model.Save(inputSchema: tickets.Schema, model: model, filePath: "router.zip"); // expect: MLQ3001
    }
}

public sealed class Ticket
{
    [LoadColumn(0)] public string Team { get; set; } = "";
    [LoadColumn(1)] public string Text { get; set; } = "";
}
