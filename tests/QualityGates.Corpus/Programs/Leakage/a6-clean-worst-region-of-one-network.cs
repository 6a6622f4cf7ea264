// corpus: One network, its inputs centred by the training mean, is scored on the test rows of each region, and the worst region is named.
// library: TorchSharp
// axis: records
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Wells;

public sealed record Well(string Region, float Depth, float Salt, float Flow);

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(2);
        var wells = File.ReadLines(args[0]).Skip(1).Select(Parse).ToArray();
        var cut = wells.Length * 3 / 4;
        var (train, test) = (wells[..cut], wells[cut..]);
        var depth = train.Average(well => well.Depth);
        var salt = train.Average(well => well.Salt);

        using var net = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1));
        using var optimizer = optim.Adam(net.parameters(), lr: 0.01);
        using var inputs = Inputs(train, depth, salt);
        using var flows = Flows(train);
        net.train();
        for (var epoch = 0; epoch < 300; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(net.call(inputs), flows);
            loss.backward();
            optimizer.step();
        }

        net.eval();
        using var off = no_grad();
        var worst = test.GroupBy(well => well.Region)
            .Select(region =>
            {
                using var scope = NewDisposeScope();
                var rows = region.ToArray();
                var told = net.call(Inputs(rows, depth, salt));
                return (Region: region.Key, Error: nn.functional.l1_loss(told, Flows(rows)).item<float>());
            })
            .MaxBy(region => region.Error);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"worst: {worst.Region}, off by {worst.Error:F2}"));
    }

    private static Well Parse(string line)
    {
        var cells = line.Split(',');
        return new Well(cells[0], Number(cells[1]), Number(cells[2]), Number(cells[3]));
    }

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);

    private static Tensor Inputs(Well[] wells, float depth, float salt)
    {
        using var flat = tensor(wells.SelectMany(well => new[] { well.Depth - depth, well.Salt - salt }).ToArray());
        return flat.reshape(wells.Length, 2);
    }

    private static Tensor Flows(Well[] wells)
    {
        using var flat = tensor(wells.Select(well => well.Flow).ToArray());
        return flat.reshape(wells.Length, 1);
    }
}
