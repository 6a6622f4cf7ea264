using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Hierarchy;

public sealed class Training<TNet>(TNet net, Loss<Tensor, Tensor, Tensor> criterion)
    where TNet : nn.Module<Tensor, Tensor>
{
    private readonly optim.Optimizer _optimizer = optim.Adam(net.parameters());

    public float Step(Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        net.train();
        _optimizer.zero_grad();
        var loss = criterion.call(net.call(x), y);
        loss.backward();
        _optimizer.step();
        return loss.ToSingle();
    }
}

public static class Entry
{
    public static void Main()
    {
        random.manual_seed(31);
        var kinds = new Training<Dense>(new Dense(), nn.CrossEntropyLoss());
        var alarms = new Training<Detector>(new Detector(), nn.BCEWithLogitsLoss());
        var (x, kind, alarm) = (load("x"), load("kind"), load("alarm"));
        for (var i = 0; i < 500; i++)
        {
            Console.WriteLine($"{kinds.Step(x, kind)} {alarms.Step(x, alarm)}");
        }
    }
}
