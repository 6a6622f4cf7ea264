using TorchSharp;
using static TorchSharp.torch;

namespace Flats;

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(77);
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var train = load(Path.Combine(folder, "flats-train.dat"));
        var test = load(Path.Combine(folder, "flats-test.dat"));

        foreach (var network in new nn.Module<Tensor, Tensor>[] { new PriceTower(14), new Mixture(14, experts: 5) })
        {
            Teach(network, train);
            Console.WriteLine($"{network.GetName()}: {Error(network, test):F4}");
        }
    }

    private static optim.Optimizer Fresh(nn.Module network) => optim.Adam(network.parameters(), 1e-3); // expect: MLQ5008

    private static void Teach(nn.Module<Tensor, Tensor> network, Tensor rows)
    {
        for (var epoch = 0; epoch < 15; epoch++)
        {
            using var optimizer = Fresh(network);
            foreach (var batch in rows.split(64, dim: 0))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.mse_loss(network.call(batch.narrow(1, 0, 14)), batch.narrow(1, 14, 1)).backward();
                optimizer.step();
            }
        }
    }

    private static double Error(nn.Module<Tensor, Tensor> network, Tensor rows)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return nn.functional.mse_loss(network.call(rows.narrow(1, 0, 14)), rows.narrow(1, 14, 1)).ToDouble();
    }
}
