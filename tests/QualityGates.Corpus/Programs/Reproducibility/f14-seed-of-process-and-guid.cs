// corpus: Seeds come from the process id and from the hash of a Guid, through a property and a switch.
// library: several
// axis: switch expression
using Accord.MachineLearning;
using TorchSharp;

var mode = args is [var first, ..] ? first : "accord";
var seed = mode switch
{
    "accord" => Environment.ProcessId,
    "torch" => 7,
    _ => 1,
};
Accord.Math.Random.Generator.Seed = seed; // expect: MLQ1004
torch.manual_seed(Seeds.Torch); // expect: MLQ1004
var points = Grid.Points();
var model = new KMeans(2).Learn(points);
Console.WriteLine(model.Decide(points)[0]);
using var net = torch.nn.Linear(3, 1);
Console.WriteLine(net.weight);

static class Seeds
{
    public static long Torch => Guid.NewGuid().GetHashCode();
}

static class Grid
{
    public static double[][] Points() => [[0, 0, 1], [1, 0, 1], [0, 5, 1], [1, 5, 0]];
}
