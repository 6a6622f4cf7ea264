// corpus: A loaded network is asked which pixels of a leaf matter: its loss is propagated to the image, and nothing steps.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

using var network = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding: 1),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(8 * 16 * 16, 5));
network.load(args[0]);
network.eval();

var pixels = File.ReadAllText(args[1])
    .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
    .Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))
    .ToArray();
using var flat = tensor(pixels);
using var image = flat.reshape(1, 1, 16, 16).detach();
image.requires_grad = true;
var kind = tensor(new[] { long.Parse(args[2], CultureInfo.InvariantCulture) });
var loss = nn.functional.cross_entropy(network.call(image), kind);
loss.backward();

var weight = image.grad!.abs().reshape(256);
for (var row = 0; row < 16; row++)
{
    Console.WriteLine(string.Concat(Enumerable.Range(0, 16).Select(column => weight[(row * 16) + column].item<float>() > 0.01f ? '#' : '.')));
}
