// corpus: The parts of an update are functions in a list; the one that clears is last but stands before the step in the second pipeline.
// library: TorchSharp
// axis: list of functions
using TorchSharp;
using static TorchSharp.torch;

namespace Pipelines;

public sealed class Update
{
    private readonly List<Action<Tensor>> parts = [];

    public Update Then(Action<Tensor> part)
    {
        parts.Add(part);
        return this;
    }

    public void Apply(Tensor loss)
    {
        foreach (var part in parts)
        {
            part(loss);
        }
    }
}

public static class Program
{
    public static void Main()
    {
        random.manual_seed(10);
        var rows = load("x.pt").split(32).Zip(load("y.pt").split(32)).ToList();
        var first = nn.Linear(12, 1);
        var sgd = optim.SGD(first.parameters(), 0.05);
        var right = new Update().Then(loss => loss.backward()).Then(_ => sgd.step()).Then(_ => sgd.zero_grad());
        var second = nn.Linear(12, 1);
        var adam = optim.Adam(second.parameters());
        var wrong = new Update()
            .Then(loss => loss.backward())
            .Then(_ => adam.zero_grad()) // expect: MLQ5002
            .Then(_ => adam.step());
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            right.Apply(nn.functional.mse_loss(first.call(x), y));
            wrong.Apply(nn.functional.mse_loss(second.call(x), y));
        }
    }
}
