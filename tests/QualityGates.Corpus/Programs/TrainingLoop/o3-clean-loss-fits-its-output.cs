// corpus: Three heads are paired with three losses by a table: log-softmax with NLL, sigmoid with BCE, plain scores with BCE-with-logits.
// library: TorchSharp
// axis: table of functions
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Parcels;

public sealed record Head(string Name, Func<Tensor, Tensor> Finish, Func<Tensor, Tensor, Tensor> Loss, Func<Tensor, Tensor> Decide);

public static class Heads
{
    public static readonly Head Kind = new(
        "kind",
        scores => F.log_softmax(scores, 1),
        (output, kind) => F.nll_loss(output, kind),
        output => output.argmax(1));

    public static readonly Head Fragile = new(
        "fragile",
        scores => sigmoid(scores).squeeze(1),
        (output, truth) => F.binary_cross_entropy(output, truth),
        output => output.ge(0.5));

    public static readonly Head Late = new(
        "late",
        scores => scores.squeeze(1),
        (output, truth) => F.binary_cross_entropy_with_logits(output, truth),
        output => sigmoid(output).ge(0.5));
}

public sealed class HeadTrainer(Head head, int inputs, int outputs)
{
    private readonly nn.Module<Tensor, Tensor> _net = nn.Sequential(nn.Linear(inputs, 32), nn.ReLU(), nn.Linear(32, outputs));

    public (double Loss, double HitRate) Run(Tensor x, Tensor y, Tensor testX, Tensor testY)
    {
        using var optimizer = optim.Adam(_net.parameters());
        for (var epoch = 0; epoch < 100; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var output = head.Finish(_net.call(x));
            head.Loss(output, y).backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var testScope = NewDisposeScope();
        var tested = head.Finish(_net.call(testX));
        return (
            head.Loss(tested, testY).to(float64).item<double>(),
            head.Decide(tested).to(float32).eq(testY.to(float32)).to(float64).mean().item<double>());
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(77);
        var rows = File.ReadLines(args[0])
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToList();
        var cut = rows.Count * 3 / 4;
        using var x = tensor(rows.SelectMany(row => row.Take(5)).ToArray()).reshape(rows.Count, 5);
        using var kinds = tensor(rows.Select(row => (long)row[5]).ToArray());
        using var fragile = tensor(rows.Select(row => row[6]).ToArray());
        using var late = tensor(rows.Select(row => row[7]).ToArray());

        foreach (var (head, target, width) in new[] { (Heads.Kind, kinds, 4), (Heads.Fragile, fragile, 1), (Heads.Late, late, 1) })
        {
            using var scope = NewDisposeScope();
            var (loss, hits) = new HeadTrainer(head, 5, width).Run(
                x.narrow(0, 0, cut), target.narrow(0, 0, cut), x.narrow(0, cut, rows.Count - cut), target.narrow(0, cut, rows.Count - cut));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{head.Name}: loss {loss:F4}, hits {hits:P1}"));
        }
    }
}
