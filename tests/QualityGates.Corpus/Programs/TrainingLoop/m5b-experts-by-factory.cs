// corpus: A router of experts of any kind, which a function makes, keeps them in a list; its temperature is a parameter that is made after registering in a method of a base class.
// library: TorchSharp
// axis: generic module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Routing;

public sealed class Router<TExpert> : nn.Module<Tensor, Tensor>
    where TExpert : nn.Module<Tensor, Tensor>
{
    private readonly List<TExpert> experts; // expect: MLQ5007
    private readonly Linear gate;

    public Router(int count, int width, Func<TExpert> create) : base("router")
    {
        experts = [.. Enumerable.Range(0, count).Select(_ => create())];
        gate = nn.Linear(width, count);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var weights = gate.call(input).softmax(1);
        var sum = zeros_like(input);
        for (var i = 0; i < experts.Count; i++)
        {
            sum = sum + weights[.., i].unsqueeze(1) * experts[i].call(input);
        }

        return sum;
    }
}

public static class Program
{
    public static void Main()
    {
        manual_seed(12);
        var net = new Router<Linear>(4, 24, () => nn.Linear(24, 24));
        using var optimizer = optim.Adam(net.parameters());
        foreach (var (x, y) in load("x.pt").split(16).Zip(load("y.pt").split(16)))
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
        }
    }
}
