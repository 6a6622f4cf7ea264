// corpus: Five networks of five folds are read, each from a file of its own, and their answers for every picture are averaged.
// library: TorchSharp
// axis: console, loop over folds, list of networks, answers averaged
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Moths;

internal sealed class MothNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _wings = nn.Sequential(
        nn.Conv2d(3, 20, 3),
        nn.BatchNorm2d(20),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(3L),
        nn.Flatten(),
        nn.Dropout(0.3),
        nn.Linear(180, 31));

    public MothNet()
        : base(nameof(MothNet)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _wings.call(input);
}

internal sealed class Ensemble : IDisposable
{
    private readonly List<MothNet> _members = [];

    public Ensemble(string folder, int folds)
    {
        for (var fold = 0; fold < folds; fold++)
        {
            var member = new MothNet();
            member.load(Path.Combine(folder, $"moth-{fold}.dat"));
            member.eval();
            _members.Add(member);
        }
    }

    public (long Kind, double Sure) Ask(Tensor picture)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var chances = stack(_members.Select(member => member.call(picture.unsqueeze(0)).softmax(1))).mean(new long[] { 0 });
        var (sure, kind) = chances.max(1);
        return (kind.ToInt64(), sure.ToDouble());
    }

    public void Dispose() => _members.ForEach(member => member.Dispose());
}

internal static class Program
{
    private static void Main(string[] args)
    {
        using var ensemble = new Ensemble(args[0], folds: 5);
        foreach (var file in Directory.GetFiles(args[1], "*.picture").Order(StringComparer.Ordinal))
        {
            using var picture = load(file);
            var (kind, sure) = ensemble.Ask(picture);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)};{kind};{sure:F3}"));
        }
    }
}
