// corpus: A loaded network for cheques is attacked: its loss is propagated to the rows and they are moved, while its weights stay as they were loaded, which is right without a seed.
// library: TorchSharp
// axis: robustness test
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Cheques;

internal sealed record Attack(double Strength, int Cheques, int Fooled);

internal static class Program
{
    private static void Main(string[] args)
    {
        using var network = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 10));
        network.load(args[0]);
        network.eval();

        var cheques = File.ReadLines(args[1]).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var attacks = new[] { 0.01, 0.03, 0.1 }.Select(strength => Run(network, cheques, strength)).ToArray();
        File.WriteAllText(args[2], JsonSerializer.Serialize(attacks));
    }

    private static Attack Run(nn.Module<Tensor, Tensor> network, float[][] cheques, double strength)
    {
        var fooled = 0;
        foreach (var cheque in cheques)
        {
            using var scope = NewDisposeScope();
            var digit = tensor(new[] { (long)cheque[0] });
            var row = tensor(cheque[1..], 1, cheque.Length - 1, requires_grad: true);
            var loss = nn.functional.cross_entropy(network.call(row), digit);
            loss.backward();
            var moved = row.detach() + row.grad!.sign() * strength;
            if (network.call(moved).argmax(1).item<long>() != (long)cheque[0])
            {
                fooled++;
            }
        }

        return new Attack(strength, cheques.Length, fooled);
    }
}
