// corpus: A ready ResNet is run once with random numbers whose result nobody looks at, so that the first photograph is not slow.
// library: TorchSharp, TorchVision
// axis: console
using System.Diagnostics;
using TorchSharp;
using static TorchSharp.torch;

using var network = torchvision.models.resnet18(num_classes: 12, weights_file: args[0], skipfc: false);
network.eval();
using var guard = no_grad();
using (NewDisposeScope())
{
    network.forward(torch.rand(1, 3, 224, 224));
}

var clock = Stopwatch.StartNew();
using var scope = NewDisposeScope();
var photograph = torch.load(args[1]).reshape(1, 3, 224, 224);
var kind = network.call(photograph).argmax(1).item<long>();
Console.WriteLine($"kind {kind} after {clock.ElapsedMilliseconds} ms");
