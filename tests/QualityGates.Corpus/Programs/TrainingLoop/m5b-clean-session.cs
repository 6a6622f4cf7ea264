// corpus: Sessions that move first and then make their optimizer by a function, once a network; folds that make network and optimizer anew; a warm restart under a condition.
// library: TorchSharp
// axis: configured by functions
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Sessions.Right;

public sealed class Session(Func<Sequential> network, Func<IEnumerable<Parameter>, optim.Optimizer> make)
{
    public double Fold(IReadOnlyList<(Tensor X, Tensor Y)> rows, int held)
    {
        var net = network();
        net.to(CUDA);
        var optimizer = make(net.parameters());
        for (var epoch = 0; epoch < 60; epoch++)
        {
            if (epoch % 20 == 19)
            {
                optimizer.Dispose();
                optimizer = make(net.parameters());
            }

            for (var i = 0; i < rows.Count; i++)
            {
                if (i != held)
                {
                    using var scope = NewDisposeScope();
                    optimizer.zero_grad();
                    nn.functional.l1_loss(net.call(rows[i].X.cuda()), rows[i].Y.cuda()).backward();
                    optimizer.step();
                }
            }
        }

        using var quiet = no_grad();
        using var last = NewDisposeScope();
        return nn.functional.l1_loss(net.call(rows[held].X.cuda()), rows[held].Y.cuda()).ToDouble();
    }
}

public static class Program
{
    public static void Main()
    {
        manual_seed(71);
        var rows = load("x.pt").split(40).Zip(load("y.pt").split(40)).ToList();
        var session = new Session(() => nn.Sequential(nn.Linear(9, 18), nn.ELU(), nn.Linear(18, 1)), parameters => optim.Adam(parameters, 3e-3));
        Console.WriteLine(Enumerable.Range(0, rows.Count).Average(held => session.Fold(rows, held)));
    }
}
