// corpus: Calls of rare owls are added again to a list of the train part only, by a class that knows both parts.
// library: Accord.NET
// axis: class
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

var night = new Night(File.ReadLines(args[0]).Skip(1).Select(Call.Parse));
var balanced = night.Balanced(times: 3);
var neighbours = new KNearestNeighbors(5).Learn(
    balanced.Select(call => call.Spectrum).ToArray(),
    balanced.Select(call => call.Rare ? 1 : 0).ToArray());
var matrix = new ConfusionMatrix(
    neighbours.Decide(night.Judged.Select(call => call.Spectrum).ToArray()),
    night.Judged.Select(call => call.Rare ? 1 : 0).ToArray());
Console.WriteLine($"recall {matrix.Recall:P1}, precision {matrix.Precision:P1}");
File.WriteAllText("owls.json", JsonSerializer.Serialize(new { matrix.Recall, matrix.Precision, matrix.FScore }));

internal sealed record Call(double[] Spectrum, bool Rare)
{
    public static Call Parse(string line)
    {
        var cells = line.Split(',');
        return new Call(cells[1..].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(), cells[0] == "rare");
    }
}

internal sealed class Night
{
    private readonly Call[] _learned;

    public Night(IEnumerable<Call> calls)
    {
        var all = calls.ToArray();
        new Random(23).Shuffle(all);
        var cut = all.Length * 7 / 10;
        (_learned, Judged) = (all[..cut], all[cut..]);
    }

    public IReadOnlyList<Call> Judged { get; }

    public List<Call> Balanced(int times)
    {
        var calls = _learned.ToList();
        var rare = calls.Where(call => call.Rare).ToList();
        for (var time = 1; time < times; time++)
        {
            calls.AddRange(rare);
        }

        return calls;
    }
}
