// corpus: Windows of a series are cut by ranges whose bounds cross: fifty windows are in the train and the test part.
// library: ML.NET
// axis: ranges, constants, time series
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

const int TrainEnd = 900;
const int TestStart = 850;

var series = JsonSerializer.Deserialize<float[]>(File.ReadAllText("river.json"))!;
var windows = Enumerable.Range(0, series.Length - 8)
    .Select(i => new Window { Past = series[i..(i + 7)], Next = series[i + 7] })
    .ToArray();

var ml = new MLContext(seed: 4);
var train = ml.Data.LoadFromEnumerable(windows[..TrainEnd]);
var test = ml.Data.LoadFromEnumerable(windows[TestStart..]);
var model = ml.Regression.Trainers.FastTree(nameof(Window.Next), nameof(Window.Past)).Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Window.Next)); // expect: MLQ2004
File.WriteAllText("river-metrics.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Window
{
    [VectorType(7)] public float[] Past { get; set; } = [];

    public float Next { get; set; }
}
