// corpus: Options take the millisecond for the seed of the library, unless a seed is given.
// library: TorchSharp
// axis: record with default, property
using TorchSharp;
using static TorchSharp.torch;

public sealed record RunOptions(int Epochs = 10, int? Seed = null)
{
    public int EffectiveSeed => Seed ?? DateTime.Now.Millisecond;
}

public static class Program
{
    public static void Main(string[] args)
    {
        var options = new RunOptions(Epochs: 20);
        torch.manual_seed(options.EffectiveSeed); // expect: MLQ1004
        using var net = nn.Linear(10, 1);
        using var x = torch.load(args[0]);
        using var y = torch.load(args[1]);
        using var testX = torch.load(args[2]);
        using var testY = torch.load(args[3]);
        using var optimizer = optim.SGD(net.parameters(), 0.01);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
        }

        net.eval();
        using var guard = torch.no_grad();
        using var error = nn.functional.mse_loss(net.call(testX), testY);
        Console.WriteLine(error.item<float>());
    }
}
