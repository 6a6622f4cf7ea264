// corpus: An autoencoder learns from healthy pumps, its limit comes from other healthy pumps, and recorded faults say how many it finds.
// library: TorchSharp
// axis: console, early stop
using System.Globalization;
using System.Text.Json;
using Pumps;
using TorchSharp;

torch.manual_seed(33);
var folder = args.Length > 0 ? args[0] : "pumps";
var healthy = WindowFile.Read(Path.Combine(folder, "healthy.csv"));
var recorded = WindowFile.Read(Path.Combine(folder, "recorded.csv"));
var cut = healthy.Count * 8 / 10;
var range = ChannelRange.Of(healthy.Take(cut));
var train = range.Scale(healthy.Take(cut));
var validation = range.Scale(healthy.Skip(cut));

using var network = new PumpAutoencoder(channels: 12, code: 3);
var training = new AutoencoderTraining(network, new EarlyStop(patience: 5));
training.Run(train, validation, maximumEpochs: 200);

var limit = Quantile.Of(training.Distances(validation), 0.99);
var alarms = training.Distances(range.Scale(recorded)).Select(distance => distance > limit).ToArray();
var outcome = AlarmOutcome.Count(alarms, recorded.Select(window => window.Faulty).ToArray());
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"limit {limit:F4}: {outcome.Found} of {outcome.Faults} faults, {outcome.FalseAlarms} false alarms"));
File.WriteAllText(Path.Combine(folder, "alarms.json"), JsonSerializer.Serialize(new { limit, outcome }));
network.save(Path.Combine(folder, "pumps.weights"));
