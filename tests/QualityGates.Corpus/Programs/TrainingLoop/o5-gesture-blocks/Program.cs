// corpus: A network for gestures keeps its blocks in a list nobody registers, ends in a softmax before the cross-entropy and sits its exam with dropout on.
// library: TorchSharp
// axis: console, batches by an iterator, training and exam in classes of their own
using System.Text.Json;
using Gestures;
using TorchSharp;

torch.manual_seed(13);

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var parts = GestureParts.Load(folder);
using var net = new GestureNet(parts.Width, 96, depth: 3, parts.Kinds);

new GestureTraining(net, seed: 13).Run(parts.Train, epochs: 50);
var marks = GestureExam.Take(net, parts.Test);

net.save(Path.Combine(folder, "gestures.weights"));
File.WriteAllText(Path.Combine(folder, "gestures.json"), JsonSerializer.Serialize(marks));
Console.WriteLine($"{marks.Count} gestures: {marks.Accuracy:P1} right, {marks.Top2:P1} among the first two");
