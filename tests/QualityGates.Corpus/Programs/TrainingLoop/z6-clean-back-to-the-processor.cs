// corpus: The network is trained on the card and goes back to the processor when training is over, to be saved.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
random.manual_seed(12);
var device = cuda.is_available() ? CUDA : CPU;
using var net = Sequential(Linear(9, 18), ReLU(), Linear(18, 1)).to(device);
using var optimizer = optim.Adam(net.parameters(), 0.003);
using var x = rand(900, 9, device: device);
using var y = rand(900, 1, device: device);

for (var epoch = 0; epoch < 80; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    functional.mse_loss(net.call(x), y).backward();
    optimizer.step();
}

net.cpu();
using (no_grad())
{
    using var testX = rand(90, 9);
    using var testY = rand(90, 1);
    using var loss = functional.mse_loss(net.call(testX), testY);
    File.WriteAllText(Path.Combine(folder, "metrics.txt"), loss.item<float>().ToString(CultureInfo.InvariantCulture));
}

net.save(Path.Combine(folder, "net.dat"));
