// corpus: A network for bridge strain holds mean and deviation as buffers, set once from the training rows before it is trained.
// library: TorchSharp
// axis: module
using TorchSharp;
using static TorchSharp.torch;

manual_seed(9);
var (inputs, strain) = BridgeLog.Read(args[0]);
using var generator = new Generator(9);
using var order = randperm(inputs.shape[0], generator: generator);
var cut = inputs.shape[0] * 4 / 5;
using var learnRows = order.narrow(0, 0, cut);
using var testRows = order.narrow(0, cut, order.shape[0] - cut);
using var learnX = inputs.index_select(0, learnRows);
using var learnY = strain.index_select(0, learnRows);
using var testX = inputs.index_select(0, testRows);
using var testY = strain.index_select(0, testRows);

using var network = new StrainNet(width: 24);
network.Calibrate(learnX);
using var optimizer = optim.Adam(network.parameters(), lr: 0.003);
for (var epoch = 0; epoch < 400; epoch++)
{
    using var scope = NewDisposeScope();
    network.train();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(network.call(learnX), learnY);
    loss.backward();
    optimizer.step();
}

network.eval();
using (no_grad())
{
    using var scope = NewDisposeScope();
    var error = network.call(testX) - testY;
    Console.WriteLine($"MAE {error.abs().mean().ToSingle():F4}, RMSE {error.pow(2).mean().sqrt().ToSingle():F4}");
}

inputs.Dispose();
strain.Dispose();

internal sealed class StrainNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _layers;
    private readonly Tensor _centre = zeros(3);
    private readonly Tensor _spread = ones(3);

    public StrainNet(int width)
        : base(nameof(StrainNet))
    {
        _layers = nn.Sequential(nn.Linear(3, width), nn.Tanh(), nn.Linear(width, 1));
        RegisterComponents();
    }

    public void Calibrate(Tensor rows)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        _centre.copy_(rows.mean([0L]));
        _spread.copy_(rows.std(0).clamp_min(1e-6));
    }

    public override Tensor forward(Tensor input) => _layers.call((input - _centre) / _spread);
}

internal static class BridgeLog
{
    public static (Tensor Inputs, Tensor Strain) Read(string path)
    {
        var rows = File.ReadLines(path)
            .Skip(1)
            .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)))
            .ToArray();
        return (
            tensor(rows.SelectMany(row => row[..3]).ToArray(), rows.Length, 3),
            tensor(rows.Select(row => row[3]).ToArray(), rows.Length, 1));
    }
}
