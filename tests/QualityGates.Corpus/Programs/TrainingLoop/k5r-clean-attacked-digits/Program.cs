using System.Globalization;
using Digits;
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(11);
var network = nn.Sequential(nn.Linear(784, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 10));
Training.Run(network, Batches.Of("train"));

var heldOut = Batches.Of("test").ToList();
var curve = new[] { 0f, 0.05f, 0.1f, 0.2f }.Select(strength => (strength, accuracy: Attack.Accuracy(network, heldOut, strength)));
File.WriteAllLines("attack.csv", curve.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.strength},{point.accuracy:F4}")));
