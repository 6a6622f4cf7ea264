// corpus: Each epoch goes through its phases in one loop; gradients are recorded in that of learning alone, by a switch that is held.
// library: TorchSharp
// axis: enumeration of phases, set_grad_enabled with using, dictionary of parts
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Lifts;

internal enum Phase
{
    Learn,
    Validate,
    Test,
}

internal sealed class Timetable(string folder)
{
    private readonly Dictionary<Phase, List<float[]>> _parts = Enum.GetValues<Phase>().ToDictionary(
        phase => phase,
        phase => File.ReadLines(Path.Combine(folder, $"{phase}.csv".ToLowerInvariant()))
            .Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture)))
            .ToList());

    public IEnumerable<(Tensor Hall, Tensor Wait)> Batches(Phase phase)
    {
        foreach (var chunk in _parts[phase].Chunk(50))
        {
            var hall = tensor(chunk.SelectMany(row => row[..12]).ToArray()).reshape(chunk.Length, 12);
            var wait = tensor(chunk.Select(row => row[12]).ToArray()).reshape(chunk.Length, 1);
            yield return (hall, wait);
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(44);
        var timetable = new Timetable(args[0]);
        using var network = nn.Sequential(nn.Linear(12, 40), nn.ReLU(), nn.Linear(40, 1));
        using var optimizer = optim.Adam(network.parameters());
        using var log = new StreamWriter(args[1]);
        for (var epoch = 0; epoch < 25; epoch++)
        {
            foreach (var phase in new[] { Phase.Learn, Phase.Validate })
            {
                Write(log, epoch, phase, Go(network, optimizer, timetable, phase));
            }
        }

        Write(log, 25, Phase.Test, Go(network, optimizer, timetable, Phase.Test));
    }

    private static List<double> Go(nn.Module<Tensor, Tensor> network, optim.Optimizer optimizer, Timetable timetable, Phase phase)
    {
        var losses = new List<double>();
        using var recording = set_grad_enabled(phase == Phase.Learn);
        foreach (var (hall, wait) in timetable.Batches(phase))
        {
            using var scope = NewDisposeScope();
            var loss = nn.functional.smooth_l1_loss(network.call(hall), wait);
            losses.Add(loss.ToDouble());
            if (phase != Phase.Learn)
            {
                continue;
            }

            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }

        return losses;
    }

    private static void Write(TextWriter log, int epoch, Phase phase, List<double> losses) =>
        log.WriteLine(FormattableString.Invariant($"{epoch};{phase};{losses.Average():F5};{losses.Max():F5}"));
}
