// corpus: Only the head learns; the trunk below it, which was loaded, stays in evaluation during the whole training and gives its features without gradients.
// library: TorchSharp
// axis: frozen trunk, requires_grad, features by a helper
using TorchSharp;
using static TorchSharp.torch;

namespace Xray;

internal sealed class Trunk : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _layers = nn.Sequential(
        nn.Conv2d(1, 32, 5, stride: 2L),
        nn.BatchNorm2d(32),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(4L),
        nn.Flatten());

    public Trunk()
        : base(nameof(Trunk)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _layers.call(input);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(13);
        using var trunk = new Trunk();
        trunk.load(args[0]);
        trunk.eval();
        foreach (var parameter in trunk.parameters())
        {
            parameter.requires_grad = false;
        }

        using var head = nn.Sequential(nn.Dropout(0.4), nn.Linear(512, 64), nn.ReLU(), nn.Linear(64, 1));
        using var optimizer = optim.AdamW(head.parameters(), lr: 0.0008);
        var clinics = Enumerable.Range(0, 7).Select(i => (
            Pictures: load(Path.Combine(args[1], $"clinic{i}-pictures.dat")),
            Fractures: load(Path.Combine(args[1], $"clinic{i}-fractures.dat")))).ToList();

        for (var epoch = 0; epoch < 9; epoch++)
        {
            head.train();
            foreach (var (pictures, fractures) in clinics.Take(5))
            {
                using var scope = NewDisposeScope();
                var features = Features(trunk, pictures);
                optimizer.zero_grad();
                nn.functional.binary_cross_entropy_with_logits(head.call(features), fractures).backward();
                optimizer.step();
            }
        }

        head.eval();
        using var guard = no_grad();
        using var report = new StreamWriter(args[2]);
        foreach (var (pictures, fractures) in clinics.Skip(5))
        {
            using var scope = NewDisposeScope();
            var sure = head.call(Features(trunk, pictures)).sigmoid();
            var brier = (sure - fractures).square().mean().ToDouble();
            var found = (sure * fractures).sum().ToDouble() / fractures.sum().ToDouble();
            report.WriteLine(FormattableString.Invariant($"{brier:F4};{found:F4}"));
        }
    }

    private static Tensor Features(Trunk trunk, Tensor pictures)
    {
        using var guard = no_grad();
        return trunk.call(pictures);
    }
}
