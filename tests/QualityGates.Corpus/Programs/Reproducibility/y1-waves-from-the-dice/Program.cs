// corpus: Waves are simulated in ranges at the same time, with phases from a static generator in another file, and a network learns to continue them.
// library: TorchSharp
// axis: static field, partitioner, several files
using System.Text.Json;
using TorchSharp;
using Waves;
using static TorchSharp.torch;

manual_seed(4);
var heights = WaveTank.Heights(waves: 1_000, points: 21);
using var all = tensor(heights.SelectMany(wave => wave).ToArray(), new long[] { 1_000, 21 });
using var trainX = all.narrow(0, 0, 800).narrow(1, 0, 20);
using var trainY = all.narrow(0, 0, 800).narrow(1, 20, 1);
using var testX = all.narrow(0, 800, 200).narrow(1, 0, 20);
using var testY = all.narrow(0, 800, 200).narrow(1, 20, 1);

using var network = nn.Sequential(nn.Linear(20, 10), nn.ReLU(), nn.Linear(10, 1));
using var optimizer = optim.Adam(network.parameters(), 0.01);
network.train();
for (var pass = 0; pass < 300; pass++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(network.call(trainX), trainY);
    loss.backward();
    optimizer.step();
}

network.eval();
using var guard = no_grad();
using var continued = network.call(testX);
using var absolute = nn.functional.l1_loss(continued, testY);
using var squared = nn.functional.mse_loss(continued, testY);
File.WriteAllText(args[0], JsonSerializer.Serialize(new { Absolute = absolute.item<float>(), Squared = squared.item<float>() }));
