// corpus: The text classifier gets the test tickets as validation set by a named argument deep in a pipeline; the reported accuracy comes from the same tickets.
// library: ML.NET
// axis: named argument inside a fluent chain, using alias
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.TorchSharp;
using Parts = Microsoft.ML.DataOperationsCatalog.TrainTestData;

var ml = new MLContext(seed: 1) { GpuDeviceId = 0, FallbackToCpu = true };
var tickets = ml.Data.LoadFromTextFile<Ticket>("tickets.tsv", hasHeader: true, allowQuoting: true);
Parts parts = ml.Data.TrainTestSplit(tickets, testFraction: 0.2, samplingKeyColumnName: null);
var (train, held) = (parts.TrainSet, parts.TestSet);

var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Department))
    .Append(ml.MulticlassClassification.Trainers.TextClassification(
        sentence1ColumnName: nameof(Ticket.Text),
        maxEpochs: 5,
        validationSet: held))
    .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));

Console.WriteLine("Training, this takes a while ...");
ITransformer model = pipeline.Fit(train);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(held)); // expect: MLQ2005
Console.WriteLine($"macro {metrics.MacroAccuracy:P1}  micro {metrics.MicroAccuracy:P1}  log-loss {metrics.LogLoss:F3}");
return metrics.MacroAccuracy > 0.75 ? 0 : 1;

internal sealed class Ticket
{
    [LoadColumn(0)] public string Department { get; set; } = "";
    [LoadColumn(1)] public string Text { get; set; } = "";
}
