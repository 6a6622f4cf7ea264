// corpus: Members are asked once in the mode of evaluation for the error, and many times with dropout on to see how sure they are.
// library: TorchSharp
// axis: library class, uncertainty
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Doses;

public sealed record Sureness(double Error, double[] Spread);

public sealed class DoseEnsemble
{
    private readonly Sequential[] _members = [Make(24, 0.2), Make(48, 0.2), Make(96, 0.3)];

    public Sureness Run(Tensor x, Tensor y, Tensor heldX, Tensor heldY)
    {
        foreach (var member in _members)
        {
            Learn(member, x, y);
        }

        return new Sureness(Error(heldX, heldY), Array.ConvertAll(_members, member => Spread(member, heldX, 40)));
    }

    private static void Learn(Sequential member, Tensor x, Tensor y)
    {
        member.train();
        using var optimizer = optim.AdamW(member.parameters(), lr: 1e-3);
        for (var epoch = 0; epoch < 200; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(member.call(x), y).backward();
            optimizer.step();
        }
    }

    private static double Spread(Sequential member, Tensor x, int times)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        member.train();
        var answers = new List<Tensor>();
        for (var i = 0; i < times; i++)
        {
            answers.Add(member.call(x));
        }

        member.eval();
        return stack(answers).std(0).mean().ToDouble();
    }

    private double Error(Tensor x, Tensor y)
    {
        Array.ForEach(_members, member => member.eval());
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var sum = zeros_like(y);
        foreach (var member in _members)
        {
            sum = sum + member.call(x);
        }

        return functional.mse_loss(sum / _members.Length, y).ToDouble();
    }

    private static Sequential Make(int width, double rate) => Sequential(Linear(7, width), Tanh(), Dropout(rate), Linear(width, 1));
}
