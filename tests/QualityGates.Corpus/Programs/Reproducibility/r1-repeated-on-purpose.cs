// corpus: A study repeats a training with seeds from a list and writes each seed beside its result.
// library: TorchSharp
// axis: study over seeds
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

int[] seeds = [1, 2, 3, 5, 8];
using var file = new StreamWriter("study.csv");
foreach (var seed in seeds)
{
    file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seed},{Study.Run(seed)}"));
}

internal static class Study
{
    public static float Run(int seed)
    {
        torch.manual_seed(seed);
        using var net = nn.Sequential(("a", nn.Linear(8, 16)), ("b", nn.ReLU()), ("c", nn.Linear(16, 1)));
        using var optimizer = optim.Adam(net.parameters());
        var order = Enumerable.Range(0, 64).ToArray();
        var random = new Random(seed);
        using var x = torch.load("x.pt");
        using var y = torch.load("y.pt");
        for (var epoch = 0; epoch < 20; epoch++)
        {
            random.Shuffle(order);
            foreach (var chunk in order.Chunk(16))
            {
                using var scope = torch.NewDisposeScope();
                var rows = torch.tensor(chunk.Select(i => (long)i).ToArray());
                optimizer.zero_grad();
                nn.functional.mse_loss(net.call(x.index_select(0, rows)), y.index_select(0, rows)).backward();
                optimizer.step();
            }
        }
        using var guard = torch.no_grad();
        using var outer = torch.NewDisposeScope();
        return nn.functional.mse_loss(net.call(torch.load("xt.pt")), torch.load("yt.pt")).item<float>();
    }
}
