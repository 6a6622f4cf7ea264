// corpus: A small object puts a network into evaluation and puts it back into the mode it had; each epoch is measured within one.
// library: TorchSharp
// axis: disposable struct, extension method, mode kept and given back
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Harbour;

internal readonly struct Measuring : IDisposable
{
    private readonly nn.Module _network;
    private readonly bool _before;
    private readonly IDisposable _guard;

    public Measuring(nn.Module network)
    {
        _network = network;
        _before = network.training;
        _guard = no_grad();
        network.eval();
    }

    public void Dispose()
    {
        _network.train(_before);
        _guard.Dispose();
    }
}

internal static class ModeExtensions
{
    public static Measuring Measured(this nn.Module network) => new(network);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(6);
        var calls = Calls(args[0]).ToList();
        var training = calls.Where(call => call.Year < 2023).ToArray();
        var validation = calls.Where(call => call.Year == 2023).ToArray();
        var test = calls.Where(call => call.Year > 2023).ToArray();
        using var network = nn.Sequential(nn.Linear(9, 64), nn.ReLU(), nn.Dropout(0.25), nn.Linear(64, 1));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.001);

        network.train();
        using var log = new StreamWriter(args[1]);
        for (var epoch = 0; epoch < 35; epoch++)
        {
            foreach (var chunk in training.Chunk(64))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Hours(network, chunk).backward();
                optimizer.step();
            }

            using (network.Measured())
            {
                log.WriteLine(Error(network, validation).ToString("F4", CultureInfo.InvariantCulture));
            }
        }

        using var last = network.Measured();
        log.WriteLine(Error(network, test).ToString("F4", CultureInfo.InvariantCulture));
    }

    private static double Error(nn.Module<Tensor, Tensor> network, Call[] calls)
    {
        var sum = 0.0;
        foreach (var chunk in calls.Chunk(256))
        {
            using var scope = NewDisposeScope();
            sum += Hours(network, chunk).ToDouble() * chunk.Length;
        }

        return sum / calls.Length;
    }

    private static Tensor Hours(nn.Module<Tensor, Tensor> network, Call[] calls)
    {
        var x = tensor(calls.SelectMany(call => call.Ship).ToArray()).reshape(calls.Length, 9);
        var y = tensor(calls.Select(call => call.Hours).ToArray()).reshape(calls.Length, 1);
        return nn.functional.l1_loss(network.call(x), y);
    }

    private static IEnumerable<Call> Calls(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split(',');
            var numbers = cells[1..].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            yield return new Call(int.Parse(cells[0], CultureInfo.InvariantCulture), numbers[..9], numbers[9]);
        }
    }

    private sealed record Call(int Year, float[] Ship, float Hours);
}
