// corpus: Frames of meters are filtered and ordered by steps that answer new frames, cut by day, and gaps are filled with the means of the older part; the culture is always given.
// library: Microsoft.Data.Analysis
// axis: console, extension methods on frames, fluent model
using System.Text.Json;
using Meters;
using Microsoft.ML;

if (args is not [var source, var target])
{
    Console.Error.WriteLine("usage: meters <readings.csv> <output folder>");
    return 2;
}

var frame = MeterFrames.Read(source).WithUse().Plausible().Ordered();
var cut = frame.Rows.Count * 3 / 4;
var older = frame.Part(0, cut);
var newer = frame.Part(cut, frame.Rows.Count);

var filler = Filler.From(older);
var model = new UseModel(new MLContext(seed: 12)).Fit(filler.Fill(older));
var metrics = model.Judge(filler.Fill(newer));

Directory.CreateDirectory(target);
newer.Write(Path.Combine(target, "judged.csv"));
await File.WriteAllTextAsync(
    Path.Combine(target, "metrics.json"),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared, Rows = newer.Rows.Count }));
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2} kWh, RMSE {metrics.RootMeanSquaredError:F2}, R2 {metrics.RSquared:F3}");
return 0;
