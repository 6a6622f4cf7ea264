// corpus: Guards against gradients that nobody holds: a statement in a helper, a discard, and one lambda that evaluates without any.
// library: TorchSharp
// axis: lambda, delegate, discard
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Guards;

public sealed class Evaluator(nn.Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> rows)
{
    public double Accuracy()
    {
        net.eval();
        _ = no_grad(); // expect: MLQ5004
        double right = 0, all = 0;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            right += net.call(x).argmax(1).eq(y).sum().ToInt64();
            all += y.shape[0];
        }

        return right / all;
    }

    public double Loss()
    {
        net.eval();
        Quiet();
        return rows.Average(row =>
        {
            using var scope = NewDisposeScope();
            return nn.functional.cross_entropy(net.call(row.X), row.Y).ToDouble();
        });
    }

    private static void Quiet() => inference_mode(); // expect: MLQ5004
}

public static class Comparison
{
    public static void Report(IReadOnlyDictionary<string, Sequential> candidates, IReadOnlyList<(Tensor X, Tensor Y)> rows)
    {
        Func<Sequential, double> measure = candidate =>
        {
            candidate.eval();
            var sum = 0.0;
            foreach (var (x, y) in rows)
            {
                using var scope = NewDisposeScope();
                sum += nn.functional.cross_entropy(candidate.call(x), y).ToDouble(); // expect: MLQ5004
            }

            return sum / rows.Count;
        };

        foreach (var (name, candidate) in candidates.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{name}: {measure(candidate):F4}");
        }
    }

    public static Sequential Candidate(int width)
    {
        random.manual_seed(3);
        return nn.Sequential(nn.Linear(30, width), nn.ReLU(), nn.Linear(width, 4));
    }

    public static void Main(string[] args)
    {
        var rows = args.Select(path => (load(path + ".x"), load(path + ".y"))).ToList();
        var candidates = new Dictionary<string, Sequential> { ["narrow"] = Candidate(16), ["wide"] = Candidate(128) };
        foreach (var (name, candidate) in candidates)
        {
            candidate.load(name + ".dat");
        }

        Report(candidates, rows);
    }
}
