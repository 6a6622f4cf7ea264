// corpus: A program loads a network, runs it once on noise so that the first question is quick, and answers questions.
// library: TorchSharp
// axis: inference
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

var network = nn.Sequential(("hidden", nn.Linear(6, 20)), ("bend", nn.ReLU()), ("output", nn.Linear(20, 2)));
network.load("concrete.dat");
network.eval();

using var guard = inference_mode();
network.forward(rand(1, 6)).Dispose();

while (Console.ReadLine() is { Length: > 0 } line)
{
    var mixture = line.Split(' ').Select(part => float.Parse(part, CultureInfo.InvariantCulture)).ToArray();
    if (mixture.Length != 6)
    {
        Console.WriteLine("cement, slag, ash, water, gravel, sand");
        continue;
    }

    using var x = tensor(mixture).reshape(1, 6);
    using var y = network.call(x);
    Console.WriteLine($"strength {y[0, 0].item<float>():F1}, slump {y[0, 1].item<float>():F1}");
}
