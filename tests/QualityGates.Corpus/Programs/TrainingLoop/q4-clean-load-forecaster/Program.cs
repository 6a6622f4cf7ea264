// corpus: The load of a grid is forecast by windows: the series is cut in time before it is scaled, and the network is compared with the same hour of the day before.
// library: TorchSharp
// axis: console, series
using System.Text.Json;
using GridLoad;
using TorchSharp;

torch.manual_seed(70);
var path = args.Length > 0 ? args[0] : "load.csv";
var cut = SeriesCut.At(LoadSeries.Read(path), trainShare: 0.7, validationShare: 0.15);
var windows = new WindowMaker(length: 48, Scaler.Learn(cut.Train));

using var network = new LoadNetwork(hidden: 32);
var trainer = new LoadTrainer(network, seed: 70);
var best = trainer.Fit(windows.Of(cut.Train), windows.Of(cut.Validation), epochs: 25);
network.load_state_dict(best);

var test = windows.Of(cut.Test);
var result = ForecastResult.Of(trainer.Forecast(test), test, windows.Scale);
Console.WriteLine($"MAE {result.MeanAbsoluteError:F1} MW, RMSE {result.RootMeanSquaredError:F1} MW, a day before {result.SeasonalError:F1} MW");
File.WriteAllText(Path.ChangeExtension(path, ".forecast.json"), JsonSerializer.Serialize(result));
network.save(Path.ChangeExtension(path, ".weights"));
