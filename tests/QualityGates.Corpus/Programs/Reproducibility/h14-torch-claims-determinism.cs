// corpus: A program asks TorchSharp for deterministic algorithms, which it does not have, and reads its rows in the culture of the machine.
// library: TorchSharp
// axis: static helper class in the same file
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

#pragma warning disable CS0612, CS0618
namespace Curves;

internal static class Determinism
{
    public static void Enable()
    {
        torch.use_deterministic_algorithms(true); // expect: MLQ1012
        torch.random.manual_seed(1234);
    }
}

internal sealed class Net : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> layers = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 1));

    public Net() : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor input) => layers.call(input);
}

public static class Program
{
    public static int Main(string[] args)
    {
        Determinism.Enable();
        var (x, y) = Read(args[0]);
        var (heldX, heldY) = Read(args[1]);
        using var net = new Net();
        using var sgd = optim.SGD(net.parameters(), 0.05);
        for (var step = 0; step < 500; step++)
        {
            using var scope = NewDisposeScope();
            sgd.zero_grad();
            var loss = nn.functional.mse_loss(net.call(x), y);
            loss.backward();
            sgd.step();
        }

        net.eval();
        using var guard = no_grad();
        using var error = nn.functional.mse_loss(net.call(heldX), heldY);
        Console.WriteLine(error.item<float>().ToString(CultureInfo.InvariantCulture));
        return error.item<float>() < 0.1f ? 0 : 1;
    }

    private static (Tensor X, Tensor Y) Read(string csv)
    {
        var rows = File.ReadLines(csv).Skip(1)
            .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell))) // expect: MLQ1008
            .ToList();
        return (tensor(rows.SelectMany(r => r.Take(4)).ToArray()).reshape(-1, 4), tensor(rows.Select(r => r[4]).ToArray()).reshape(-1, 1));
    }
}
