// corpus: The network is told once that it learns; the measurement after the first epoch sets it to evaluation, and the second epoch learns in that.
// library: TorchSharp
// axis: class with fields, own module, train before the loop
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Orchard;

internal sealed class LeafNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _look;
    private readonly nn.Module<Tensor, Tensor> _say;

    public LeafNet(int diseases)
        : base(nameof(LeafNet))
    {
        _look = nn.Sequential(
            nn.Conv2d(3, 24, 3, padding: 1L),
            nn.BatchNorm2d(24),
            nn.ReLU(),
            nn.MaxPool2d(4L),
            nn.Flatten());
        _say = nn.Linear(24 * 16 * 16, diseases);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _say.call(_look.call(input));
}

internal sealed class LeafTraining
{
    private readonly LeafNet _network = new(diseases: 6);
    private readonly optim.Optimizer _optimizer;

    public LeafTraining(double rate) => _optimizer = optim.Adam(_network.parameters(), lr: rate);

    public List<double> Run(List<Leaves> training, List<Leaves> held, int epochs)
    {
        var shares = new List<double>();
        _network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Learn(training);
            shares.Add(Measure(held));
        }

        return shares;
    }

    private void Learn(List<Leaves> batches)
    {
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad();
            var logits = _network.call(batch.Photos); // expect: MLQ5003
            nn.functional.cross_entropy(logits, batch.Diseases).backward();
            _optimizer.step();
        }
    }

    private double Measure(List<Leaves> batches)
    {
        _network.eval();
        using var guard = no_grad();
        var right = 0L;
        var all = 0L;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            right += _network.call(batch.Photos).argmax(1).eq(batch.Diseases).sum().ToInt64();
            all += batch.Diseases.shape[0];
        }

        return (double)right / all;
    }
}

internal sealed record Leaves(Tensor Photos, Tensor Diseases)
{
    public static List<Leaves> Of(string folder) =>
        Directory.GetFiles(folder, "photos-*.dat")
            .Order(StringComparer.Ordinal)
            .Select(file => new Leaves(load(file), load(file.Replace("photos-", "diseases-", StringComparison.Ordinal))))
            .ToList();
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(2);
        var shares = new LeafTraining(rate: 0.001).Run(Leaves.Of(args[0]), Leaves.Of(args[1]), epochs: 10);
        File.WriteAllText(args[2], JsonSerializer.Serialize(shares));
    }
}
