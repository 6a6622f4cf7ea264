// corpus: A study of network widths scales all hours of the depots before they are cut by time, and takes the width that is best on the hours it reports.
// library: TorchSharp
// axis: experiment runner, records, scaler and trainer of their own
using System.Text.Json;
using Depots;
using TorchSharp;

torch.manual_seed(23);

var log = new DepotLog(args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "depots.csv"));
var study = new WidthStudy(log, new DemandTrainer(epochs: 150, rate: 0.01));
var result = study.Run();

result.Network.save(Path.Combine(AppContext.BaseDirectory, "demand.dat"));
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "demand.json"),
    JsonSerializer.Serialize(new { result.Hidden, result.Score.Mae, result.Score.Rmse }));
Console.WriteLine($"{result.Hidden} hidden units with an error of {result.Score.Mae:F2} departures");
