// corpus: The loader of a network for sails shuffles with a constant seed and is made once, so that each epoch sees the same batches in the same order.
// library: TorchSharp
// axis: loader outside of the loop
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Sails;

internal sealed class SailSet(string file) : utils.data.Dataset
{
    private readonly float[][] _sails = File.ReadLines(file)
        .Skip(1)
        .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .ToArray();

    public override long Count => _sails.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["cut"] = tensor(_sails[index][..7]),
        ["drive"] = tensor(_sails[index][7..]),
    };
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(3);
        using var net = nn.Sequential(("a", nn.Linear(7, 30)), ("b", nn.ReLU()), ("c", nn.Linear(30, 1)));
        using var optimizer = optim.Adam(net.parameters(), lr: 0.003);
        using var train = utils.data.DataLoader(new SailSet(args[0]), 16, shuffle: true, seed: 3); // expect: MLQ1013
        for (var epoch = 1; epoch <= 40; epoch++)
        {
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.mse_loss(net.call(batch["cut"]), batch["drive"]);
                loss.backward();
                optimizer.step();
            }
        }

        net.eval();
        using var none = no_grad();
        using var test = utils.data.DataLoader(new SailSet(args[1]), 64);
        var errors = new List<float>();
        foreach (var batch in test)
        {
            using var scope = NewDisposeScope();
            errors.Add(nn.functional.l1_loss(net.call(batch["cut"]), batch["drive"]).item<float>());
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean {errors.Average():F3}, worst batch {errors.Max():F3}"));
    }
}
