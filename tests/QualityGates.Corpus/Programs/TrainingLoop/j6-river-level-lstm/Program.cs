// corpus: Levels of a river are cut in time, scaled by the earliest part, learned by an LSTM whose rate follows the validation error.
// library: TorchSharp
// axis: time series, training loop, scheduler
using System.Text.Json;
using RiverLevel;
using static TorchSharp.torch;

manual_seed(4);
const int Window = 48;
var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;

var series = RiverSeries.Read(Path.Combine(folder, "levels.csv"), validationShare: 0.15, testShare: 0.15);
var scale = Scale.Of(series.Train);
using var train = new WindowSet(scale.Apply(series.Train), Window);
using var validation = new WindowSet(scale.Apply(series.Validation), Window);
using var test = new WindowSet(scale.Apply(series.Test), Window);

using var net = new LevelNet(hidden: 64);
var training = new LevelTraining(net, batchSize: 64, seed: 4);
var curve = training.Run(train, validation, epochs: 30, Path.Combine(folder, "levels.dat"));
var (absolute, squared) = training.Measure(test);

var report = new
{
    Epochs = curve.Count,
    Validation = curve.Min(),
    AbsoluteCentimetres = scale.ToCentimetres(absolute),
    RootSquareCentimetres = scale.ToCentimetres(Math.Sqrt(squared)),
    Scale = scale,
};
File.WriteAllText(Path.Combine(folder, "levels.json"), JsonSerializer.Serialize(report));
Console.WriteLine($"off by {report.AbsoluteCentimetres:F1} cm on average, {report.RootSquareCentimetres:F1} cm root mean square");
