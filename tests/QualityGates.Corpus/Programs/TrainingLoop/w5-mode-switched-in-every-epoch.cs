// corpus: Each phase begins with its own mode, in a function that is told the module and the rows.
// library: TorchSharp
// axis: static methods, two phases, batch normalisation
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Orchards;

public sealed record Epoch(int Number, double Training, double Validation);

public static class AppleGrades
{
    public static List<Epoch> Train((Tensor X, Tensor Y)[] train, (Tensor X, Tensor Y)[] validation, int epochs)
    {
        manual_seed(21);
        using var net = Sequential(Linear(40, 100), BatchNorm1d(100), GELU(), Dropout(0.25), Linear(100, 5));
        using var optimizer = optim.AdamW(net.parameters(), 0.002);
        var history = new List<Epoch>();
        for (var number = 1; number <= epochs; number++)
        {
            var training = Learn(net, optimizer, train);
            history.Add(new Epoch(number, training, Check(net, validation)));
        }

        return history;
    }

    private static double Learn(Module<Tensor, Tensor> net, optim.Optimizer optimizer, (Tensor X, Tensor Y)[] rows)
    {
        net.train();
        var sum = 0.0;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(net.call(x), y);
            loss.backward();
            optimizer.step();
            sum += loss.ToDouble();
        }

        return sum / rows.Length;
    }

    private static double Check(Module<Tensor, Tensor> net, (Tensor X, Tensor Y)[] rows)
    {
        net.eval();
        using var guard = no_grad();
        var sum = 0.0;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            sum += functional.cross_entropy(net.call(x), y).ToDouble();
        }

        return sum / rows.Length;
    }
}
