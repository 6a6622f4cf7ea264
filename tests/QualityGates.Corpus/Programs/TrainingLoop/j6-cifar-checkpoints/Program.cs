// corpus: A small network learns CIFAR with a cosine schedule; checkpoints are kept by a validation file, and the test file is scored once.
// library: TorchSharp
// axis: training loop, checkpoints, scheduler
using System.Text.Json;
using Cifar;
using static TorchSharp.torch;

const int Seed = 10;
manual_seed(Seed);

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var options = new FitOptions(Epochs: 40, BatchSize: 128, Rate: 2e-3, Patience: 6, Seed, Path.Combine(folder, "cifar.dat"));

using var train = CifarImages.Read(folder, "data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin");
using var validation = CifarImages.Read(folder, "data_batch_5.bin");
using var test = CifarImages.Read(folder, "test_batch.bin");
using var net = new SmallNet(classes: 10);

var epoch = new Fitter(net, options).Run(train, validation);
var score = Scores.Of(net, test, options.BatchSize);
Console.WriteLine($"epoch {epoch}: test loss {score.Loss:F4}, accuracy {score.Accuracy:P2}, in the first two {score.TopTwo:P2}");
File.WriteAllText(Path.Combine(folder, "cifar.json"), JsonSerializer.Serialize(new { epoch, score }));
