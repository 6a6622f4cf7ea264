// corpus: Images of leaves are classified: loaders have a seed for each epoch, validation rows choose the checkpoint, and the best one is tested once.
// library: TorchSharp
// axis: console, network, trainer, checkpoint
using System.Text.Json;
using Leaves;
using TorchSharp;

var settings = new TrainingSettings(
    Folder: args.Length > 0 ? args[0] : "leaves",
    Checkpoint: args.Length > 1 ? args[1] : "leaves.dat");
torch.manual_seed(settings.Seed);
var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;

using var train = LeafDataset.Open(settings.Folder, "train");
using var validation = LeafDataset.Open(settings.Folder, "validation");
using var test = LeafDataset.Open(settings.Folder, "test");
using var network = new LeafNetwork(classes: LeafDataset.Kinds.Count);
network.to(device);

var trainer = new LeafTrainer(network, settings, device);
var checkpoint = new Checkpoint(settings.Checkpoint);
trainer.Train(train, validation, checkpoint);

checkpoint.Restore(network);
var judged = new LeafJudge(network, device).Judge(test, settings.BatchSize);
Console.WriteLine($"test: accuracy {judged.Accuracy:P1}, loss {judged.Loss:F3}");
File.WriteAllText(Path.ChangeExtension(settings.Checkpoint, ".json"), JsonSerializer.Serialize(judged));
