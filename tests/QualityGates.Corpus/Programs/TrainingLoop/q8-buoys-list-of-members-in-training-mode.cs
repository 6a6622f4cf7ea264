// corpus: Five networks with dropout are trained one after the other into a list, and wave heights are told by all of them while they still throw values away.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Buoys;

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0])
            .Select(line => Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        var cut = rows.Length * 3 / 4;
        using var x = Inputs(rows[..cut]);
        using var y = Heights(rows[..cut]);
        using var heldX = Inputs(rows[cut..]);
        using var heldY = Heights(rows[cut..]);

        var members = new List<Sequential>();
        for (var member = 0; member < 5; member++)
        {
            random.manual_seed(100 + member);
            var net = Sequential(Linear(6, 48), ReLU(), Dropout(0.3), Linear(48, 1));
            Learn(net, x, y, epochs: 80);
            members.Add(net);
        }

        using var guard = no_grad();
        using var sum = zeros_like(heldY);
        foreach (var net in members)
        {
            using var answer = net.call(heldX); // expect: MLQ5003
            sum.add_(answer);
        }

        using var gap = (sum / members.Count) - heldY;
        using var absolute = gap.abs().mean();
        using var squared = gap.pow(2).mean();
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{absolute.ToDouble():F4} {Math.Sqrt(squared.ToDouble()):F4}"));
    }

    private static void Learn(Sequential net, Tensor x, Tensor y, int epochs)
    {
        using var optimizer = optim.Adam(net.parameters(), lr: 0.003);
        net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
        }
    }

    private static Tensor Inputs(float[][] rows) => tensor(rows.SelectMany(row => row[..6]).ToArray()).reshape(rows.Length, 6);

    private static Tensor Heights(float[][] rows) => tensor(rows.Select(row => row[6]).ToArray()).reshape(rows.Length, 1);
}
