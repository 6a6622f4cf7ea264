// corpus: A Keras network for heat is validated by the test windows while it learns and reported on them; its forecast is written in the culture of the machine.
// library: TensorFlow.NET
// axis: console, windows of a series, functional Keras model
using System.Text.Json;
using HeatDemand;
using static Tensorflow.Binding;

tf.set_random_seed(8);

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var windows = new Windows(HeatSeries.Read(Path.Combine(folder, "heat.tsv")), trainShare: 0.8);
var model = new HeatModel();
var score = model.Train(windows, epochs: 40);

Console.WriteLine($"test: MSE {score.Loss:F4}, MAE {score.MeanAbsoluteError:F4} of the range, {windows.Test.Count} windows");
File.WriteAllText(Path.Combine(folder, "heat.metrics.json"), JsonSerializer.Serialize(score));
new ForecastWriter(Path.Combine(folder, "heat.forecast.csv")).Write(model.Forecast(windows.Test), windows.Demand);
