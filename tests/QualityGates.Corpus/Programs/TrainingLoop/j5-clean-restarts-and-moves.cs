// corpus: The optimizer is made behind the move and made again at each restart only; the network goes back to the processor when it has learned all.
// library: TorchSharp
// axis: warm restarts, devices, saved weights with their metrics
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(27);
var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var device = cuda.is_available() ? CUDA : CPU;
var train = load(Path.Combine(folder, "looms-train.dat")).to(device);
var test = load(Path.Combine(folder, "looms-test.dat"));

var network = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 3));
network.to(device);
optim.Optimizer optimizer = optim.SGD(network.parameters(), learningRate: 0.1, momentum: 0.9);
for (var epoch = 0; epoch < 90; epoch++)
{
    if (epoch > 0 && epoch % 30 == 0)
    {
        optimizer.Dispose();
        optimizer = optim.SGD(network.parameters(), learningRate: 0.1, momentum: 0.9);
    }

    foreach (var batch in train.split(128, dim: 0))
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var logits = network.call(batch.narrow(1, 0, 10));
        nn.functional.cross_entropy(logits, batch.select(1, 10).to(int64)).backward();
        optimizer.step();
    }
}

optimizer.Dispose();
network.cpu();
network.eval();
using var guard = no_grad();
var answers = network.call(test.narrow(1, 0, 10));
var kinds = test.select(1, 10).to(int64);
var report = new
{
    Right = answers.argmax(1).eq(kinds).to(float32).mean().ToDouble(),
    Loss = nn.functional.cross_entropy(answers, kinds).ToDouble(),
};
network.save(Path.Combine(folder, "looms.weights"));
File.WriteAllText(Path.Combine(folder, "looms.json"), JsonSerializer.Serialize(report));
Console.WriteLine(report);
