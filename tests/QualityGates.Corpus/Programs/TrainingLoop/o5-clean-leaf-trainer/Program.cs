// corpus: A base class trains a network of leaves with accumulated gradients, clipping and a schedule for each epoch, stops on the validation part and is counted on the test part.
// library: TorchSharp
// axis: generic trainer base class, module list, confusion by hand
using System.Text.Json;
using Leaves;
using TorchSharp;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var settings = new TrainerSettings(Epochs: 80, Batch: 32, Accumulate: 4, Rate: 2e-3, Patience: 10, Seed: 16);
torch.manual_seed(settings.Seed);

var parts = LeafFiles.Load(Path.Combine(folder, "leaves.csv"), settings.Seed);
var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
Console.WriteLine($"{parts.Trees} trees on {device}");

using var net = new LeafNet(parts.Trees, 16, 32, 64);
var trainer = new LeafTrainer(net, settings, device);
trainer.Run(parts.Train, parts.Validation, Path.Combine(folder, "leaves.weights"));

var counts = trainer.Confusion(parts.Test, parts.Trees);
var recall = Enumerable.Range(0, parts.Trees)
    .Select(tree => (Right: counts[tree, tree], All: Enumerable.Range(0, parts.Trees).Sum(guess => counts[tree, guess])))
    .Select(row => row.All == 0 ? double.NaN : row.Right / (double)row.All)
    .ToArray();
var known = recall.Where(double.IsFinite).ToArray();
var accuracy = Enumerable.Range(0, parts.Trees).Sum(tree => counts[tree, tree]) / (double)parts.Test.Count;
Console.WriteLine($"test: accuracy {accuracy:P1}, mean recall {known.Average():P1}, worst {known.Min():P1}");
File.WriteAllText(Path.Combine(folder, "leaves.json"), JsonSerializer.Serialize(new { accuracy, recall = known }));
