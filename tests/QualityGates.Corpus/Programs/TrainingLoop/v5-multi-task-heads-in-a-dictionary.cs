// corpus: The heads of a network for several tasks are in a dictionary, and a helper clears the gradients before it steps by them.
// library: TorchSharp
// axis: extension method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class MultiTask : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _trunk;
    private readonly Dictionary<string, Module<Tensor, Tensor>> _heads; // expect: MLQ5007

    public MultiTask(IEnumerable<string> tasks) : base("multi")
    {
        _trunk = Sequential(Linear(25, 50), ReLU());
        _heads = tasks.ToDictionary(task => task, _ => (Module<Tensor, Tensor>)Linear(50, 1));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => cat([.. _heads.Values.Select(head => head.call(_trunk.call(x)))], 1);
}

internal static class OptimizerExtensions
{
    public static void Minimize(this optim.Optimizer optimizer, Tensor loss)
    {
        loss.backward();
        optimizer.zero_grad(); // expect: MLQ5002
        optimizer.step();
    }
}

internal static class Tasks
{
    public static void Fit(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(31);
        var net = new MultiTask(["churn", "upsell", "visit"]);
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.Minimize(functional.mse_loss(net.call(x), y));
        }
    }
}
