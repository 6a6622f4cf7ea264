// corpus: A generic retraining command fits and saves; nothing in the project grades the model.
// library: ML.NET
// axis: generic class, delegate, async
using System;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

var command = new RetrainCommand<Ticket>(
    new MLContext(seed: 3),
    ml => ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Queue))
        .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Subject)))
        .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
        .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel")));
await command.RunAsync("tickets.csv", "tickets.zip"); // expect: MLQ3001

internal sealed class RetrainCommand<TRow>(MLContext ml, Func<MLContext, IEstimator<ITransformer>> recipe)
    where TRow : class
{
    public async Task RunAsync(string source, string target)
    {
        var rows = ml.Data.LoadFromTextFile<TRow>(source, separatorChar: ',', hasHeader: true, allowQuoting: true);
        ITransformer model = await Task.Run(() => recipe(ml).Fit(rows));
        ml.Model.Save(model, rows.Schema, target);
    }
}

internal sealed class Ticket
{
    [LoadColumn(0)] public string Subject { get; set; } = "";
    [LoadColumn(1)] public string Queue { get; set; } = "";
}
