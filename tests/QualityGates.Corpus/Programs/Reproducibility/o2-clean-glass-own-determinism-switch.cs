// corpus: A class of the program has methods named like the switches of other libraries; they seed, take one thread and turn the short float format off.
// library: TorchSharp
// axis: look-alike class
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Glass;

public sealed class Determinism
{
    private long? _seed;

    public bool are_deterministic_algorithms_enabled() => _seed is not null;

    public Determinism use_deterministic_algorithms(long seed)
    {
        _seed = seed;
        manual_seed(seed);
        set_num_threads(1);
        backends.cuda.matmul.allow_tf32 = false;
        return this;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var determinism = new Determinism().use_deterministic_algorithms(seed: 8);
        var (panes, kinds) = Read(args[0]);
        var (otherPanes, otherKinds) = Read(args[1]);
        using var network = nn.Sequential(nn.Linear(panes.shape[1], 30), nn.ReLU(), nn.Linear(30, 6));
        using var optimizer = optim.Adam(network.parameters(), lr: 0.003);
        network.train();
        for (var epoch = 0; epoch < 150; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(network.call(panes), kinds);
            loss.backward();
            optimizer.step();
        }

        network.eval();
        using var quiet = inference_mode();
        using var released = NewDisposeScope();
        var scores = network.call(otherPanes);
        var loss2 = nn.functional.cross_entropy(scores, otherKinds).ToDouble();
        var accuracy = scores.argmax(1).eq(otherKinds).to_type(ScalarType.Float32).mean().ToDouble();
        File.WriteAllText(args[2], JsonSerializer.Serialize(new
        {
            accuracy,
            loss = loss2,
            deterministic = determinism.are_deterministic_algorithms_enabled(),
        }));
    }

    private static (Tensor Panes, Tensor Kinds) Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var kinds = new long[lines.Length];
        var values = new List<float>();
        for (var row = 0; row < lines.Length; row++)
        {
            var cells = lines[row].Split(',');
            kinds[row] = long.Parse(cells[0], CultureInfo.InvariantCulture);
            values.AddRange(cells.Skip(1).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)));
        }

        return (tensor(values.ToArray()).reshape(lines.Length, values.Count / lines.Length), tensor(kinds));
    }
}
