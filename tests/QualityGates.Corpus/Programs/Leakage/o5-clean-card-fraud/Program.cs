// corpus: Payments are cut by time; frauds are repeated only among the rows to learn from, the threshold comes from the second period and the report from the third.
// library: ML.NET
// axis: console batch, async, tuples, resampling behind the cut
using System.Globalization;
using System.Text.Json;
using CardFraud;
using Microsoft.ML;

const int seed = 17;
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

var folder = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "payments");
var output = args.Length > 1 ? args[1] : AppContext.BaseDirectory;
var periods = new Periods(
    DateOnly.ParseExact("2024-09-01", "yyyy-MM-dd", CultureInfo.InvariantCulture),
    DateOnly.ParseExact("2024-11-01", "yyyy-MM-dd", CultureInfo.InvariantCulture));

var parts = await new PaymentArchive(folder).LoadAsync(periods, stop.Token);
Console.WriteLine($"{parts.Train.Count} / {parts.Validation.Count} / {parts.Test.Count} payments");

var ml = new MLContext(seed);
var trainer = new FraudTrainer(ml, seed);
var model = trainer.Learn(parts.Train);

var (tuning, validation) = trainer.Ask(model, parts.Validation);
var threshold = Threshold.Cheapest(tuning);
Console.WriteLine($"validation: AUPRC {validation.AreaUnderPrecisionRecallCurve:F3}, log-loss {validation.LogLoss:F3}, threshold {threshold.Value:F2}");

var (judged, metrics) = trainer.Ask(model, parts.Test);
var (caught, missed, disturbed) = threshold.Count(judged);
var report = new
{
    Threshold = threshold.Value,
    Caught = caught,
    Missed = missed,
    Disturbed = disturbed,
    Cost = threshold.CostOn(judged),
    metrics.AreaUnderPrecisionRecallCurve,
    metrics.AreaUnderRocCurve,
    metrics.LogLoss,
};

ml.Model.Save(model, ml.Data.LoadFromEnumerable(parts.Train).Schema, Path.Combine(output, "fraud.zip"));
await File.WriteAllTextAsync(Path.Combine(output, "fraud.metrics.json"), JsonSerializer.Serialize(report), stop.Token);
Console.WriteLine($"caught {caught}, missed {missed}, disturbed {disturbed}; AUPRC {metrics.AreaUnderPrecisionRecallCurve:F3}");
