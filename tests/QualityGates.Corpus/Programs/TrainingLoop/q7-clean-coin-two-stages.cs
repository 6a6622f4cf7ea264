// corpus: First the head learns alone, then everything with a smaller rate: the stages are a list, and each stage has parameters and a rate of its own.
// library: TorchSharp
// axis: list of stages, fine-tuning, module class with parts
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Coins;

internal sealed class CoinNet : nn.Module<Tensor, Tensor>
{
    private readonly Sequential _relief;
    private readonly Linear _mint;

    public CoinNet(int mints)
        : base(nameof(CoinNet))
    {
        _relief = nn.Sequential(nn.Conv2d(1, 12, 5), nn.ReLU(), nn.AdaptiveAvgPool2d(6L), nn.Flatten());
        _mint = nn.Linear(12 * 36, mints);
        RegisterComponents();
    }

    public Sequential Relief => _relief;

    public Linear Mint => _mint;

    public override Tensor forward(Tensor input) => _mint.call(_relief.call(input));
}

internal sealed record Stage(IEnumerable<Parameter> Parameters, double Rate, int Epochs);

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(33);
        var device = cuda.is_available() ? CUDA : CPU;
        using var network = new CoinNet(mints: 14);
        network.Relief.load(args[0]);
        network.to(device);
        var boxes = Enumerable.Range(0, 30)
            .Select(i => (Faces: load(Path.Combine(args[1], $"box{i}-faces.dat")).to(device), Mints: load(Path.Combine(args[1], $"box{i}-mints.dat")).to(device)))
            .ToList();

        Stage[] stages =
        [
            new(network.Mint.parameters(), Rate: 0.003, Epochs: 5),
            new(network.parameters(), Rate: 0.0003, Epochs: 10),
        ];
        foreach (var stage in stages)
        {
            using var optimizer = optim.Adam(stage.Parameters, lr: stage.Rate);
            for (var epoch = 0; epoch < stage.Epochs; epoch++)
            {
                foreach (var (faces, mints) in boxes.Take(24))
                {
                    using var scope = NewDisposeScope();
                    network.zero_grad();
                    nn.functional.cross_entropy(network.call(faces), mints, label_smoothing: 0.05).backward();
                    optimizer.step();
                }
            }
        }

        using var guard = no_grad();
        using var report = new StreamWriter(args[2]);
        foreach (var (faces, mints) in boxes.Skip(24))
        {
            using var scope = NewDisposeScope();
            var logits = network.call(faces);
            var share = logits.argmax(1).eq(mints).to(float32).mean().ToDouble();
            var loss = nn.functional.cross_entropy(logits, mints).ToDouble();
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{share:F4};{loss:F4}"));
        }
    }
}
