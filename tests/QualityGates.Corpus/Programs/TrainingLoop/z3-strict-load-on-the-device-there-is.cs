// corpus: The load is strict, and network and rows go to the device the machine has.
// library: TorchSharp
// axis: console, device that depends on the machine
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var device = cuda.is_available() ? CUDA : CPU;
using var net = Sequential(Linear(16, 48), ReLU(), Linear(48, 2));
net.load(Path.Combine(AppContext.BaseDirectory, "model.dat"));
net.to(device);
net.eval();
using var guard = no_grad();
foreach (var line in File.ReadLines(args[0]).Skip(1))
{
    using var scope = NewDisposeScope();
    var row = line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
    var scores = functional.softmax(net.call(tensor(row, device: device).unsqueeze(0)), 1).cpu();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scores.select(1, 1).ToSingle():F4}"));
}
